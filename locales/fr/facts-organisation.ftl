# Questions sur l’organisation : sa taille, son secteur, sa mission publique.

fact-organisation-size = Quelle est la taille de votre organisation ?
    .label = Taille de l’organisation
    .help = Comptez aussi les entreprises partenaires et liées. Microentreprise : moins de 10 personnes et au plus 2 millions d’euros de chiffre d’affaires ou de total de bilan. Petite entreprise : moins de 50 personnes et au plus 10 millions d’euros de chiffre d’affaires ou de total de bilan. Moyenne entreprise : moins de 250 personnes et au plus 50 millions d’euros de chiffre d’affaires ou 43 millions d’euros de total de bilan. Petite entreprise à moyenne capitalisation : au-delà, mais moins de 750 personnes et au plus 150 millions d’euros de chiffre d’affaires ou 129 millions d’euros de total de bilan.
    .yes = Petite entreprise, pour une entreprise indépendante de 40 personnes et de 6 millions d’euros de chiffre d’affaires.
    .no = Petite entreprise, pour une entreprise de 40 personnes qui appartient à un groupe de 3 000 : elle est plus grande.
fact-organisation-size_micro = microentreprise
fact-organisation-size_small = petite entreprise
fact-organisation-size_medium = moyenne entreprise
fact-organisation-size_small-mid-cap = petite entreprise à moyenne capitalisation
fact-organisation-size_larger = plus grande

fact-union-institution = Êtes-vous une institution, un organe ou un organisme de l’Union ?
    .label = C’est une institution, un organe ou un organisme de l’Union
    .label-no = Ce n’est ni une institution ni un organe ou organisme de l’Union
    .help = Ces entités relèvent du Contrôleur européen de la protection des données, non d’une autorité nationale.
    .yes = Une agence de l’Union qui évalue les médicaments.
    .no = L’autorité du médicament d’un État membre.

fact-financial-institution = Êtes-vous un établissement financier soumis aux règles de l’Union sur la gouvernance interne ?
    .label = C’est un établissement financier soumis aux règles de l’Union sur la gouvernance interne
    .label-no = Ce n’est pas un établissement financier soumis à ces règles
    .help = Banques, assureurs, entreprises d’investissement et autres dont le droit de l’Union sur les services financiers régit les dispositifs et les processus. Certaines obligations sont alors remplies par ces règles, et l’autorité de surveillance financière est compétente.
    .yes = Une banque agréée.
    .no = Un éditeur de logiciels qui a des banques pour clientes.
