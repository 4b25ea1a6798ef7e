# Obligations dans les bacs à sable et les essais, et envers ceux qui surveillent.

## Bacs à sable

duty-art-58_4 = Conditions des essais dans le bac à sable
    .do = N’effectuez d’essais en conditions réelles qu’aux conditions et avec les garanties convenues avec l’autorité ; elle peut vous dispenser de la durée maximale et de la protection des groupes vulnérables prévues à l’article 60.
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

event-end-of-sandbox-data = fin de la participation ou de la durée de conservation
evidence-sandbox-data-record = Relevé des données à caractère personnel du bac à sable

## Essais en conditions réelles

duty-art-60_6 = Contrôle des essais
    .do = Fournissez à l’autorité les informations qu’elle demande et laissez-la contrôler les essais, y compris de manière inopinée ou à distance.
    .why = Ce qui se fait doit être ce qui a été approuvé.
    .show = Les demandes, vos réponses et les comptes rendus d’inspection.

duty-art-60_9 = Responsabilité en cas de dommage
    .do = Réparez, selon le droit de la responsabilité, les dommages causés par les essais.
    .why = Les participants vous aident ; ils n’ont pas à supporter vos risques.
    .show = La partie du plan sur les dommages, et l’assurance éventuelle.

duty-art-76_3 = Arrêt ou modification des essais sur ordre
    .do = Suspendez, arrêtez ou modifiez les essais comme l’autorité le décide ; sa décision est motivée et indique comment la contester.
    .why = Un essai qui ne respecte pas ses conditions met en danger ceux qui s’y fient.
    .show = La décision et les suites données.

duty-art-76_3_deployer = Modification des essais sur ordre, côté déployeur
    .do = Modifiez votre part des essais comme l’autorité le décide ; sa décision est motivée et indique comment la contester.
    .why = Les essais se déroulent souvent chez ceux qui utilisent le système.
    .show = La décision et les suites données.

## Surveillance du marché

duty-art-74_1 = Surveillance du marché
    .do = Fournissez aux autorités de surveillance du marché les documents et informations qu’elles demandent, et laissez-les inspecter et prélever des échantillons, à distance aussi : le règlement (UE) 2019/1020 s’applique à vous et au système.
    .why = Les systèmes d’IA sont surveillés comme les autres produits.
    .show = Les demandes, vos réponses et les comptes rendus d’inspection.

duty-art-78_3 = Documentation conservée sur place
    .do = Gardez la documentation technique dans vos locaux, et laissez l’autorité de surveillance la consulter ou la copier dès qu’elle le demande ; seul son personnel habilité y a accès.
    .why = Ces dossiers touchent à la sécurité, mais restent soumis au contrôle.
    .show = Le lieu de conservation et la trace de chaque accès.
