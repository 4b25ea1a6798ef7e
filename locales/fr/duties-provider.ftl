# Les obligations des fournisseurs de systèmes d’IA, et ce qui en apporte la preuve.

duty-art-72_1 = Surveillance après commercialisation
    .do = Établissez et documentez un dispositif qui recueille et analyse, pendant toute la durée de vie du système, ses performances à l’usage et le maintien de sa conformité.
    .why = Certains défauts n’apparaissent qu’à l’usage, et seul le fournisseur peut les voir chez tous les utilisateurs.
    .show = Les relevés de surveillance : ce qui a été recueilli, ce qu’il en ressort et les suites données.

evidence-monitoring-records = Relevés de surveillance après commercialisation
