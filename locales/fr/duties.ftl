# Ce que chacun doit faire. Chaque obligation : un titre ; quoi faire, pourquoi et comment
# le prouver, une phrase chacun. Puis les parties, événements, preuves et amendes qu’elles nomment.

duty-art-4_1 = Maîtrise de l’IA
    .do = Prenez des mesures qui aident votre personnel, et les autres personnes qui s’occupent du système pour votre compte, à développer leur maîtrise de l’IA, en fonction de leurs connaissances, du contexte et des personnes concernées.
    .why = Qui comprend ce qu’un système peut et ne peut pas faire l’utilise bien et remarque ses défaillances.
    .show = Une trace des formations, consignes ou autres mesures, et des personnes qu’elles ont touchées.

duty-art-9_1 = Gestion des risques
    .do = Mettez en place un système de gestion des risques pour toute la durée de vie du système. Recensez les risques que la conception ou l’information peuvent réduire, y compris ceux d’une mauvaise utilisation prévisible ; traitez-les, testez et tenez-le à jour. Il peut être intégré aux procédures qu’un autre texte de l’Union vous impose.
    .why = Un système qui peut nuire à la santé, à la sécurité ou aux droits fondamentaux n’est vendu que si les risques qui demeurent sont acceptables.
    .show = Le dossier de gestion des risques : risques, mesures, essais et appréciation de ce qui demeure.

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

event-placing-on-market = la mise sur le marché ou la mise en service

evidence-use-as-instructed = Consignes de travail fondées sur la notice d’utilisation
evidence-literacy-measures = Trace des mesures de maîtrise de l’IA
evidence-risk-management-file = Dossier de gestion des risques

fine-art-99_1 = le règlement n’en prévoit pas ; les États membres déterminent les sanctions, qui peuvent être des amendes
fine-art-99_1_practices = le règlement n’en prévoit pas ; les États membres déterminent les sanctions, qui peuvent être des amendes
fine-art-99_1_orders = le règlement n’en prévoit pas ; les États membres déterminent les sanctions, qui peuvent être des amendes
fine-art-99_1_suppliers = le règlement n’en prévoit pas pour les tiers fournisseurs qui ne sont pas eux-mêmes opérateurs
fine-art-99_1_authorities = le règlement n’en prévoit pas ; les sanctions qu’il demande aux États membres visent les opérateurs
fine-art-36_4 = le règlement n’en prévoit pas ; la désignation peut être soumise à des restrictions, suspendue ou retirée
fine-art-101_representatives = le règlement n’en prévoit pas ; les amendes de la Commission visent les fournisseurs de modèles
fine-art-101_code = le règlement n’en prévoit pas ; les engagements pris dans un code comptent pour le montant d’une amende
fine-art-87 = le règlement n’en prévoit pas ; les sanctions sont celles du droit national sur les lanceurs d’alerte
fine-art-99_3 = Amende pour pratiques interdites
fine-art-99_4_a = Amende des fournisseurs
fine-art-99_4_b = Amende des mandataires
fine-art-99_4_c = Amende des importateurs
fine-art-99_4_d = Amende des distributeurs
fine-art-99_4_da = Amende en cas de transmission d’un système ou de fourniture à son fournisseur
fine-art-99_4_e = Amende des déployeurs
fine-art-99_4_f = Amende des organismes notifiés
fine-art-99_4_g = Amende pour manque de transparence
fine-art-99_5 = Amende pour informations inexactes
fine-art-80_4 = Amende pour un système tenu à tort pour non à haut risque
fine-art-75c_4_a = Amende infligée par le Bureau de l’IA
fine-art-75c_4_b = Amende infligée par le Bureau de l’IA pour non-respect d’une décision
fine-art-75c_5 = Amende et astreintes infligées par le Bureau de l’IA
fine-art-75c_4_c = Amende et astreintes infligées par le Bureau de l’IA pour non-respect d’engagements
fine-art-75c_4_2 = Amende infligée par le Bureau de l’IA pour informations inexactes
fine-art-101_a = Amende des fournisseurs de modèles (dès l’application de l’article 101)
fine-art-101_b = Amende des fournisseurs de modèles qui retiennent des informations
fine-art-101_c = Amende des fournisseurs de modèles qui ne prennent pas les mesures demandées
fine-art-101_d = Amende des fournisseurs de modèles qui refusent l’accès
