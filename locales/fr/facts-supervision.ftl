# Questions dont dépendent les obligations dans les bacs à sable et envers ceux qui surveillent.

fact-provided-by-restricted-authority = Le système est-il fourni par une autorité répressive, de l’immigration ou de l’asile ?
    .label = Une autorité répressive, de l’immigration ou de l’asile le fournit
    .label-no = Aucune autorité répressive, de l’immigration ou de l’asile ne le fournit
    .help = Il s’agit de qui développe le système ou le fait développer sous son propre nom, non de qui l’utilise.
    .yes = Une autorité compétente en matière d’asile a fait construire un outil sous son propre nom.
    .no = Un éditeur de logiciels vend l’outil à une autorité compétente en matière d’asile.

fact-sandbox-personal-data = Utilisez-vous dans le bac à sable des données à caractère personnel collectées à d’autres fins ?
    .label = Des données à caractère personnel collectées à d’autres fins sont utilisées dans le bac à sable
    .label-no = Aucune donnée à caractère personnel collectée à d’autres fins n’est utilisée dans le bac à sable
    .help = Les données doivent avoir été collectées légalement. Celles que des personnes donnent pour le bac à sable lui-même ne comptent pas.
    .yes = Les dossiers de patients d’un hôpital entraînent un système dans le bac à sable.
    .no = Des volontaires enregistrent leur voix pour le projet.

fact-sandbox-data-area = Lequel de ces intérêts publics le système du bac à sable sert-il ?
    .label = Intérêt public du système du bac à sable
    .help = Choisissez tous ceux pour lesquels il est développé. Si aucun ne convient, c’est aussi une réponse : l’article 59 ne donne alors aucune autorisation.
    .yes = Sécurité et santé publiques, pour un système qui détecte des tumeurs.
    .no = Sécurité et santé publiques, pour une application qui vend des vitamines.
fact-sandbox-data-area_public-safety-or-health = sécurité publique et santé publique
fact-sandbox-data-area_environment = protection de l’environnement et du climat
fact-sandbox-data-area_energy = durabilité énergétique
fact-sandbox-data-area_transport-or-critical-infrastructure = sécurité des transports, de la mobilité et des infrastructures critiques
fact-sandbox-data-area_public-administration = efficacité et qualité de l’administration et des services publics
