# Obligations dans les bacs à sable et les essais, et envers ceux qui surveillent.

## Bacs à sable

duty-art-58_4 = Conditions des essais dans le bac à sable
    .do = N’effectuez d’essais en conditions réelles qu’aux conditions et avec les garanties convenues avec l’autorité ; elle peut vous dispenser de la durée maximale et de la protection des groupes vulnérables prévues à l’article 60.
    .why = Hors du laboratoire, une expérience touche des personnes qui ne l’ont pas choisie.
    .show = Les conditions et garanties convenues.

duty-art-59_1_b = Données à caractère personnel, si nécessaire seulement
    .do = Ne traitez de données à caractère personnel dans le bac à sable que dans la mesure où une exigence applicable aux systèmes à haut risque le demande et où des données anonymisées, synthétiques ou autres ne suffisent pas.
    .why = Ces données ont été collectées pour autre chose.
    .show = L’exigence en cause, et pourquoi d’autres données ne suffisent pas.

duty-art-59_1_c = Suivi des risques élevés
    .do = Mettez en place des mécanismes pour déceler les risques élevés pour les droits et libertés des personnes concernées, les atténuer rapidement et, au besoin, faire cesser le traitement.
    .why = Une expérience peut tourner autrement que prévu.
    .show = Les mécanismes de suivi et de réponse, et leurs responsables.

duty-art-59_1_d = Environnement séparé
    .do = Conservez les données dans un environnement séparé, isolé et protégé, placé sous votre contrôle et accessible aux seules personnes autorisées.
    .why = Ce qui est mêlé ne se sépare plus.
    .show = La description de l’environnement et la liste des personnes autorisées.

duty-art-59_1_e = Aucune donnée hors du bac à sable
    .do = Ne partagez les données initialement collectées que comme le permet le droit de la protection des données, et ne partagez aucune donnée créée dans le bac à sable.
    .why = L’autorisation s’arrête aux limites du bac à sable.
    .show = Les règles de partage et le relevé des partages.

duty-art-59_1_f = Aucune décision sur les personnes
    .do = Veillez à ce que le traitement ne débouche sur aucune mesure ni décision visant les personnes concernées et ne touche pas à leurs droits sur leurs données.
    .why = Nul ne doit subir les effets d’une expérience menée avec ses données.
    .show = La destination des sorties, et la preuve que nul ne décide d’après elles.

duty-art-59_1_g = Protection et suppression
    .do = Protégez les données par des mesures techniques et organisationnelles, et supprimez-les dès que votre participation ou leur durée de conservation prend fin.
    .why = Des données devenues inutiles ne peuvent que nuire.
    .show = Les mesures, et un procès-verbal de suppression.

duty-art-59_1_h = Registres du traitement
    .do = Conservez les registres du traitement tant que dure votre participation, sauf disposition contraire du droit.
    .why = Ils montrent qui a fait quoi des données.
    .show = Les registres.

duty-art-59_1_i = Description de l’entraînement et des essais
    .do = Joignez à la documentation technique une description complète et détaillée de l’entraînement, des essais et de la validation, de leurs raisons et de leurs résultats.
    .why = L’usage des données doit pouvoir être contrôlé.
    .show = La partie de la documentation technique sur ce point.

duty-art-59_1_j = Résumé public du projet
    .do = Faites publier sur le site des autorités un résumé succinct du projet, de ses objectifs et des résultats attendus, sans données opérationnelles sensibles des autorités répressives, des contrôles aux frontières, de l’immigration ou de l’asile.
    .why = Le public peut savoir à quoi servent ses données.
    .show = Le résumé publié.

duty-art-59_2 = Base légale propre aux fins répressives
    .do = Ne traitez les données à des fins répressives que si une disposition spécifique du droit de l’Union ou du droit national le permet, aux mêmes conditions.
    .why = La liberté du bac à sable n’est pas un pouvoir d’enquête.
    .show = La disposition qui fonde le traitement.

event-end-of-sandbox-data = la fin de la participation ou de la durée de conservation
evidence-sandbox-data-record = Relevé des données à caractère personnel du bac à sable

## Essais en conditions réelles

duty-art-60_6 = Contrôle des essais
    .do = Fournissez à l’autorité les informations qu’elle demande et laissez-la contrôler les essais, y compris de manière inopinée ou à distance.
    .why = Ce qui se fait doit être ce qui a été approuvé.
    .show = Les demandes, vos réponses et les comptes rendus d’inspection.

duty-art-60_9 = Responsabilité en cas de dommage
    .do = Réparez, selon le droit de la responsabilité, les dommages causés par les essais.
    .why = Les participants vous aident ; ils n’ont pas à supporter vos risques.
    .show = La partie du plan sur les dommages, et l’assurance éventuelle.

duty-art-76_3 = Arrêt ou modification des essais sur ordre
    .do = Suspendez, arrêtez ou modifiez les essais comme l’autorité le décide ; sa décision est motivée et indique comment la contester.
    .why = Un essai qui ne respecte pas ses conditions met en danger ceux qui s’y fient.
    .show = La décision et les suites données.

duty-art-60_4_h_deployer = Accord avec le fournisseur des essais
    .do = Convenez avec le fournisseur, avant le début des essais, du rôle de chacun ; il doit vous informer de tout ce qui compte pour votre décision d’y participer.
    .why = Qui partage un essai doit savoir qui répond de quoi.
    .show = L’accord et la notice que vous avez reçue.

duty-art-60_4_j_deployer = Votre supervision des essais
    .do = Faites superviser les essais, chez vous, par des personnes qualifiées et formées, dotées de l’autorité nécessaire.
    .why = Quelqu’un, sur place, doit pouvoir les arrêter.
    .show = Les noms et qualifications de ces personnes.

duty-art-76_3_deployer = Modification des essais sur ordre, côté déployeur
    .do = Modifiez votre part des essais comme l’autorité le décide ; sa décision est motivée et indique comment la contester.
    .why = Les essais se déroulent souvent chez ceux qui utilisent le système.
    .show = La décision et les suites données.

## Surveillance du marché

duty-art-74_1 = Surveillance du marché
    .do = Fournissez aux autorités de surveillance du marché les documents et informations qu’elles demandent, et laissez-les inspecter et prélever des échantillons, à distance aussi : le règlement (UE) 2019/1020 s’applique à vous et au système.
    .why = Les systèmes d’IA sont surveillés comme les autres produits.
    .show = Les demandes, vos réponses et les comptes rendus d’inspection.

duty-art-78_3 = Documentation conservée sur place
    .do = Gardez la documentation technique dans vos locaux, et laissez l’autorité de surveillance la consulter ou la copier dès qu’elle le demande ; seul son personnel habilité y a accès.
    .why = Ces dossiers touchent à la sécurité, mais restent soumis au contrôle.
    .show = Le lieu de conservation et la trace de chaque accès.

## Bureau de l’IA

duty-art-75_1a = Incidents signalés au Bureau de l’IA
    .do = Signalez les incidents graves au Bureau de l’IA plutôt qu’à une autorité nationale ; pour un décès, une perturbation d’infrastructure et une infraction de grande ampleur, les délais plus courts de l’article 73 s’appliquent.
    .why = Qui surveille seul le système doit être le premier informé.
    .show = Le signalement au Bureau de l’IA.

duty-art-75_1e_apply = Évaluation par un tiers demandée à la Commission
    .do = Demandez à la Commission l’évaluation par un tiers avant de mettre le système sur le marché ; elle la confie à un organisme notifié.
    .why = Pour ces systèmes, le Bureau de l’IA répond de l’évaluation.
    .show = La demande et le certificat.

duty-art-75_1e_fees = Redevances de l’évaluation
    .do = Acquittez les redevances des essais et de l’évaluation, et payez directement à l’organisme notifié le coût de ses services.
    .why = Qui veut vendre supporte le coût du contrôle.
    .show = Les quittances.

duty-art-75a_1 = Coûts de la surveillance
    .do = Remboursez les coûts de surveillance que votre manquement a causés, si le Bureau de l’IA les réclame.
    .why = La collectivité n’a pas à payer pour les manquements d’autrui.
    .show = La décision et la quittance.

duty-art-75a_3_answer = Décisions ordonnant des informations
    .do = Fournissez au Bureau de l’IA les informations, documents, jeux de données ou code source que sa décision ordonne, dans le délai qu’elle fixe ; une simple demande n’oblige pas à répondre.
    .why = Il ne peut juger que de ce qu’il connaît.
    .show = La décision et votre réponse.

duty-art-75a_3_correct = Réponses exactes au Bureau de l’IA
    .do = Répondez au Bureau de l’IA de manière exacte et sans l’induire en erreur, et complètement si une décision ordonne la réponse ; cela vaut aussi pour une simple demande, dès lors que vous y répondez.
    .why = Les décisions reposent sur les réponses.
    .show = Les copies des demandes et des réponses.

duty-art-75a_4 = Inspections du Bureau de l’IA
    .do = Soumettez-vous aux inspections : laissez ses agents pénétrer dans vos locaux professionnels, examiner et copier livres et données, demander des explications et apposer des scellés.
    .why = Certains faits ne se constatent que sur place ; qui fait obstacle aura affaire à l’autorité nationale et, au besoin, à la police.
    .show = Le procès-verbal de l’inspection.

duty-art-75a_6_access = Accès et explications pour le Bureau de l’IA
    .do = Donnez au Bureau de l’IA accès à votre système et expliquez-le-lui, lorsqu’il l’ordonne.
    .why = Pour juger un système, il faut le voir fonctionner.
    .show = L’ordre et la manière dont l’accès a été donné.

duty-art-75a_6_retain = Conservation de données pour le Bureau de l’IA
    .do = Conservez toutes les données et tous les documents que le Bureau de l’IA vous ordonne de conserver.
    .why = Ce qui est effacé ne prouve plus rien.
    .show = L’ordre et le lieu de conservation.

duty-art-75b = Engagements rendus obligatoires
    .do = Respectez les engagements que vous avez proposés au cours de la procédure et que le Bureau de l’IA a rendus obligatoires.
    .why = Ils ont clos l’affaire, qui est rouverte s’ils ne sont pas tenus, si les faits changent ou si vos indications étaient inexactes.
    .show = La preuve du respect de chaque engagement.

duty-art-75c_3 = Mesures après constat d’un manquement
    .do = Prenez dans le délai fixé les mesures que la décision ordonne, annoncez celles que vous envisagez, puis décrivez celles que vous avez prises.
    .why = Un manquement constaté doit cesser.
    .show = Votre plan et votre compte rendu des mesures.

event-ai-office-decision = la décision du Bureau de l’IA
event-ai-office-inspection = l’inspection du Bureau de l’IA

## Signalement des violations

duty-art-87 = Protection des lanceurs d’alerte
    .do = N’exercez pas de représailles contre les personnes qui signalent une violation du règlement, et tenez un canal de signalement si le droit sur les lanceurs d’alerte vous y oblige.
    .why = Les violations sont souvent révélées par ceux qui travaillent sur le système.
    .show = Le canal de signalement et les règles contre les représailles.

duty-art-87_models = Protection des lanceurs d’alerte, pour les modèles
    .do = N’exercez pas de représailles contre les personnes qui signalent une violation des règles sur les modèles, et tenez un canal de signalement si le droit sur les lanceurs d’alerte vous y oblige.
    .why = Les risques d’un modèle sont d’abord vus par ceux qui le conçoivent.
    .show = Le canal de signalement et les règles contre les représailles.

evidence-reporting-channel = Canal de signalement des violations
