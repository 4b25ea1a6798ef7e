# Ce que chacun doit faire. Chaque obligation : un titre ; quoi faire, pourquoi et comment
# le prouver, une phrase chacun. Puis les parties, événements, preuves et amendes qu’elles nomment.

duty-art-4_1 = Maîtrise de l’IA
    .do = Prenez des mesures qui aident votre personnel, et les autres personnes qui s’occupent du système pour votre compte, à développer leur maîtrise de l’IA, en fonction de leurs connaissances, du contexte et des personnes concernées.
    .why = Qui comprend ce qu’un système peut et ne peut pas faire l’utilise bien et remarque ses défaillances.
    .show = Une trace des formations, consignes ou autres mesures, et des personnes qu’elles ont touchées.

duty-art-9_1 = Gestion des risques
    .do = Mettez en place un système de gestion des risques pour toute la durée de vie du système. Recensez les risques que la conception ou l’information peuvent réduire, y compris ceux d’une mauvaise utilisation prévisible ; traitez-les, testez et tenez-le à jour. Il peut être intégré aux procédures qu’un autre texte de l’Union vous impose.
    .why = Un système qui peut nuire à la santé, à la sécurité ou aux droits fondamentaux n’est vendu que si les risques qui demeurent sont acceptables.
    .show = Le dossier de gestion des risques : risques, mesures, essais et appréciation de ce qui demeure.

duty-art-26_1 = Utilisation conforme à la notice
    .do = Prenez les mesures techniques et organisationnelles qui assurent que le système est utilisé conformément à sa notice.
    .why = Les garanties du fournisseur ne valent que pour l’utilisation pour laquelle elles ont été conçues.
    .show = Des consignes de travail et des règles d’accès qui suivent la notice d’utilisation.

party-provider = Fournisseur
party-deployer = Déployeur
party-importer = Importateur
party-distributor = Distributeur
party-authorised-representative = Mandataire
party-operator = Tout opérateur
party-third-party-supplier = Tiers fournisseur
party-model-provider = Fournisseur du modèle
party-model-representative = Mandataire pour le modèle

event-placing-on-market = mise sur le marché ou mise en service

evidence-use-as-instructed = Consignes de travail fondées sur la notice d’utilisation
evidence-literacy-measures = Trace des mesures de maîtrise de l’IA
evidence-risk-management-file = Dossier de gestion des risques

fine-art-99_3 = Amende pour pratiques interdites
fine-art-99_4 = Amende des opérateurs et des organismes notifiés
fine-art-99_5 = Amende pour informations inexactes
fine-art-101 = Amende des fournisseurs de modèles (dès l’application de l’article 101)
