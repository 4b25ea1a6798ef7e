# Les résultats d’Eunomia. finding-<id> : le titre ; .means : ce que cela veut dire
# pour la personne. Dans les ids, chaque « . » du recueil de règles devient « _ ».

## Classes

finding-prohibited = Pratique interdite
    .means = Le règlement interdit cette pratique ; chaque interdiction précise si elle vise la mise sur le marché, la mise en service ou l’utilisation.

finding-high-risk = Système d’IA à haut risque
    .means = Les règles strictes des systèmes à haut risque s’y attachent, sauf là où la législation sur le produit en tient lieu ; votre rôle détermine lesquelles vous engagent.

finding-transparency = Obligations de transparence
    .means = Les personnes doivent pouvoir savoir qu’une IA est à l’œuvre, ou qu’un contenu vient d’une IA ; les obligations sont indiquées une à une.

finding-gpai = Modèle d’IA à usage général
    .means = Les règles sur les modèles à usage général s’appliquent, parmi lesquelles une documentation, une politique de respect du droit d’auteur et un résumé public du contenu d’entraînement.

finding-gpai-systemic-risk = Modèle d’IA à usage général présentant un risque systémique
    .means = En plus des règles communes aux modèles à usage général, son fournisseur doit l’évaluer, atténuer les risques systémiques, signaler les incidents graves et protéger le modèle.

finding-not-an-ai-system = N’est pas un système d’IA au sens du règlement
    .means = Les règles du règlement sur les systèmes d’IA ne s’y appliquent pas ; d’autres textes peuvent s’y appliquer.

finding-out-of-scope = Hors du champ d’application du règlement
    .means = Le règlement ne vous demande rien à ce titre, tant que les faits restent ceux que vous avez décrits ; d’autres textes peuvent s’appliquer.

finding-no-class-duty = Dans aucune des classes du règlement, au vu de ces faits
    .means = La maîtrise de l’IA (article 4) s’impose toujours aux fournisseurs et aux déployeurs, et ce qui est indiqué ci-dessous s’y ajoute.

## Articles 2 et 3 : ce que le règlement couvre

finding-art-3_1 = Système d’IA
    .means = Il répond à la définition du système d’IA, si bien que les règles sur ces systèmes peuvent s’appliquer.

finding-art-2_1_a = Vous êtes dans le champ comme fournisseur sur le marché de l’Union
    .means = Le règlement vous concerne, où que vous soyez établi, parce que vous mettez un système ou un modèle sur le marché de l’Union, ou un système en service dans l’Union.

finding-art-2_1_b = Vous êtes dans le champ comme déployeur dans l’Union
    .means = Le règlement vous concerne parce que vous utilisez le système et que vous êtes établi ou situé dans l’Union.

finding-art-2_1_c = Vous êtes dans le champ parce que les sorties sont utilisées dans l’Union
    .means = Le règlement vous concerne bien que vous soyez hors de l’Union, parce que les sorties du système y sont utilisées.

finding-art-2_1_d = Vous êtes dans le champ comme importateur ou distributeur
    .means = Le règlement vous concerne parce que vous faites entrer le système sur le marché de l’Union ou l’y mettez à disposition.

finding-art-2_1_e = Vous êtes dans le champ comme fabricant d’un produit
    .means = Le règlement vous concerne parce que vous mettez le système sur le marché ou en service avec votre produit et sous votre nom.

finding-art-2_1_f = Vous êtes dans le champ comme mandataire
    .means = Le règlement vous concerne parce que vous représentez un fournisseur qui n’est pas établi dans l’Union.

finding-art-2_2 = La législation sur le produit tient lieu de l’essentiel du règlement
    .means = Seuls quelques articles du règlement s’appliquent directement ; pour le reste, la législation sur le produit fixe les exigences relatives à l’IA qu’il contient.

finding-art-2_3 = Fins militaires, de défense ou de sécurité nationale, ou hors du droit de l’Union
    .means = Le règlement ne s’applique pas, parce que le but poursuivi ou le domaine concerné lui échappe.

finding-art-2_4 = Coopération policière et judiciaire internationale
    .means = Le règlement ne s’applique pas à l’autorité du pays tiers ou à l’organisation internationale dans cette coopération, parce que des garanties adéquates protègent les droits.

finding-art-2_6 = Recherche et développement scientifiques uniquement
    .means = Le règlement ne s’applique ni au système ou au modèle ni à ses sorties, tant que la science reste son seul but.

finding-art-2_8 = Encore en recherche, en essai ou en développement
    .means = Le règlement ne s’applique pas à ces travaux ; cette exception prend fin avec la première mise sur le marché ou mise en service.

finding-art-2_10 = Utilisation strictement personnelle
    .means = Vous n’avez aucune des obligations d’un déployeur ; celles des acteurs qui proposent le système ne changent pas.

finding-art-2_12 = Système sous licence libre et ouverte
    .means = Le règlement ne s’applique pas au système, parce qu’il est sous licence libre et ouverte, n’est pas à haut risque et ne relève ni d’une interdiction ni d’une règle de transparence.

## Article 5 : pratiques interdites

finding-art-5_1_a = Manipulation préjudiciable
    .means = Mettre le système sur le marché, le mettre en service ou l’utiliser est interdit, parce que ses techniques altèrent le comportement et causent un préjudice important, ou risquent d’en causer un.

finding-art-5_1_b = Exploitation de personnes vulnérables
    .means = Mettre le système sur le marché, le mettre en service ou l’utiliser est interdit, parce qu’il exploite une vulnérabilité et cause un préjudice important, ou risque d’en causer un.

finding-art-5_1_ba = Contenus intimes de personnes réelles sans leur consentement
    .means = Selon votre rôle, vous ne pouvez pas mettre le système sur le marché ou en service tel qu’il est, ou vous ne pouvez pas l’utiliser dans ce but.

finding-art-5_1_bb = Matériel pédopornographique
    .means = Selon votre rôle, vous ne pouvez pas mettre le système sur le marché ou en service tel qu’il est, ou vous ne pouvez pas l’utiliser dans ce but.

finding-art-5_1_c = Notation sociale
    .means = Mettre le système sur le marché, le mettre en service ou l’utiliser est interdit, parce que ses notes entraînent un traitement défavorable dans un contexte sans rapport, injustifié ou disproportionné.

finding-art-5_1_d = Prédiction d’infractions par le seul profilage ou la seule personnalité
    .means = Mettre le système sur le marché, le mettre en service ou l’utiliser à cette fin est interdit.

finding-art-5_1_e = Base de visages constituée par moissonnage non ciblé
    .means = Mettre le système sur le marché, le mettre en service ou l’utiliser pour créer ou développer une telle base est interdit.

finding-art-5_1_f = Déduction des émotions au travail ou dans l’enseignement
    .means = Mettre le système sur le marché, le mettre en service ou l’utiliser à cette fin est interdit.

finding-art-5_1_g = Déduction de caractéristiques sensibles à partir de données biométriques
    .means = Mettre le système sur le marché, le mettre en service ou l’utiliser pour classer des personnes selon ces caractéristiques est interdit.

finding-art-5_1_h = Identification biométrique en temps réel, dans un lieu accessible au public, à des fins répressives
    .means = Cette utilisation du système est interdite, parce que les conditions étroites de l’exception ne sont pas toutes réunies.

## Article 6 : systèmes à haut risque

finding-art-6_1 = À haut risque par le produit (annexe I)
    .means = Le système est un produit couvert par une législation de l’annexe I, ou le composant de sécurité d’un tel produit, et ce produit doit être évalué par un tiers : le système est donc à haut risque.

finding-art-6_2 = À haut risque par l’utilisation (annexe III)
    .means = Le système est destiné à une utilisation visée à l’annexe III, et la dérogation prévue en l’absence de risque important ne joue pas : il est donc à haut risque.

finding-art-6_3 = Utilisation visée à l’annexe III, mais pas à haut risque
    .means = Le système est destiné à une telle utilisation sans être considéré comme à haut risque, tant que sa tâche reste celle que vous avez décrite.

finding-art-6_4 = Documenter pourquoi le système n’est pas à haut risque
    .means = En tant que fournisseur, vous devez consigner votre évaluation avant la mise sur le marché ou la mise en service, enregistrer le système et remettre l’évaluation aux autorités qui la demandent.

## Annexe I : législations sur les produits, section A

finding-annex-1_1 = Législation sur les machines (annexe I, section A)
    .means = Le produit relève de la directive sur les machines ; que le système soit à haut risque dépend alors de son rôle pour la sécurité et de l’évaluation par un tiers.

finding-annex-1_2 = Législation sur les jouets
    .means = Le produit relève de la législation sur la sécurité des jouets ; que le système soit à haut risque dépend alors de son rôle pour la sécurité et de l’évaluation par un tiers.

finding-annex-1_3 = Législation sur les bateaux de plaisance et les véhicules nautiques à moteur
    .means = Le produit relève de cette législation ; que le système soit à haut risque dépend alors de son rôle pour la sécurité et de l’évaluation par un tiers.

finding-annex-1_4 = Législation sur les ascenseurs
    .means = Le produit relève de la législation sur les ascenseurs ; que le système soit à haut risque dépend alors de son rôle pour la sécurité et de l’évaluation par un tiers.

finding-annex-1_5 = Législation sur les appareils destinés aux atmosphères explosibles
    .means = Le produit relève de cette législation ; que le système soit à haut risque dépend alors de son rôle pour la sécurité et de l’évaluation par un tiers.

finding-annex-1_6 = Législation sur les équipements radioélectriques
    .means = Le produit relève de cette législation ; que le système soit à haut risque dépend alors de son rôle pour la sécurité et de l’évaluation par un tiers.

finding-annex-1_7 = Législation sur les équipements sous pression
    .means = Le produit relève de cette législation ; que le système soit à haut risque dépend alors de son rôle pour la sécurité et de l’évaluation par un tiers.

finding-annex-1_8 = Législation sur les installations à câbles
    .means = Le produit relève de cette législation ; que le système soit à haut risque dépend alors de son rôle pour la sécurité et de l’évaluation par un tiers.

finding-annex-1_9 = Législation sur les équipements de protection individuelle
    .means = Le produit relève de cette législation ; que le système soit à haut risque dépend alors de son rôle pour la sécurité et de l’évaluation par un tiers.

finding-annex-1_10 = Législation sur les appareils brûlant des combustibles gazeux
    .means = Le produit relève de cette législation ; que le système soit à haut risque dépend alors de son rôle pour la sécurité et de l’évaluation par un tiers.

finding-annex-1_11 = Législation sur les dispositifs médicaux
    .means = Le produit relève de cette législation ; que le système soit à haut risque dépend alors de son rôle pour la sécurité et de l’évaluation par un tiers.

finding-annex-1_12 = Législation sur les dispositifs médicaux de diagnostic in vitro
    .means = Le produit relève de cette législation ; que le système soit à haut risque dépend alors de son rôle pour la sécurité et de l’évaluation par un tiers.

## Annexe I : législations sur les produits, section B

finding-annex-1_13 = Législation sur la sûreté de l’aviation civile
    .means = Le produit relève de cette législation ; si le système est à haut risque, c’est elle qui fixe ce qui lui est demandé.

finding-annex-1_14 = Législation sur les véhicules à deux ou trois roues et les quadricycles
    .means = Le produit relève de cette législation ; si le système est à haut risque, c’est elle qui fixe ce qui lui est demandé.

finding-annex-1_15 = Législation sur les véhicules agricoles et forestiers
    .means = Le produit relève de cette législation ; si le système est à haut risque, c’est elle qui fixe ce qui lui est demandé.

finding-annex-1_16 = Législation sur les équipements marins
    .means = Le produit relève de cette législation ; si le système est à haut risque, c’est elle qui fixe ce qui lui est demandé.

finding-annex-1_17 = Législation sur l’interopérabilité du système ferroviaire
    .means = Le produit relève de cette législation ; si le système est à haut risque, c’est elle qui fixe ce qui lui est demandé.

finding-annex-1_18 = Législation sur les véhicules à moteur et leurs remorques
    .means = Le produit relève de la législation sur la réception de ces véhicules ; si le système est à haut risque, c’est elle qui fixe ce qui lui est demandé.

finding-annex-1_19 = Législation sur la sécurité générale des véhicules à moteur
    .means = Le produit relève de cette législation ; si le système est à haut risque, c’est elle qui fixe ce qui lui est demandé.

finding-annex-1_20 = Législation sur les aéronefs sans équipage à bord
    .means = Le produit relève de la législation sur l’aviation civile, en ce qu’elle concerne les drones ; si le système est à haut risque, c’est elle qui fixe ce qui lui est demandé.

finding-annex-1_21 = Législation sur les machines (annexe I, section B)
    .means = Le produit relève du règlement sur les machines ; si le système est à haut risque, c’est lui qui fixe ce qui lui est demandé.

## Annexe III : utilisations visées

finding-annex-3_1_a = Identification biométrique à distance
    .means = Identifier des personnes à distance est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_1_b = Catégorisation biométrique selon des attributs sensibles
    .means = Classer des personnes selon des attributs sensibles déduits de données biométriques est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_1_c = Reconnaissance des émotions
    .means = Déduire des émotions ou des intentions de données biométriques est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_2 = Composant de sécurité d’une infrastructure critique
    .means = Servir de composant de sécurité dans une infrastructure critique est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_3_a = Accès et admission à l’enseignement
    .means = Décider de l’accès à l’enseignement ou à la formation est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_3_b = Évaluation des acquis d’apprentissage
    .means = Évaluer ce que des personnes ont appris est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_3_c = Niveau d’enseignement
    .means = Évaluer le niveau d’enseignement qu’une personne recevra ou atteindra est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_3_d = Surveillance des examens
    .means = Chercher des comportements interdits pendant un examen est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_4_a = Recrutement et sélection
    .means = Recruter ou sélectionner des personnes est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_4_b = Décisions concernant les travailleurs
    .means = Décider des relations de travail, attribuer des tâches ou suivre des travailleurs est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_5_a = Prestations et services publics essentiels
    .means = Décider de prestations et de services publics essentiels est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_5_b = Solvabilité et note de crédit
    .means = Évaluer la solvabilité de personnes physiques ou établir leur note de crédit est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_5_c = Assurance-vie et assurance maladie
    .means = Évaluer les risques ou fixer les tarifs de personnes dans ces assurances est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_5_d = Appels d’urgence, envoi des secours et tri des patients
    .means = Décider de l’ordre des secours est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_6_a = Risque de devenir victime d’une infraction pénale
    .means = Évaluer ce risque pour des autorités répressives est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_6_b = Polygraphes en matière répressive
    .means = Servir de détecteur de mensonges à des autorités répressives est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_6_c = Fiabilité des preuves en matière pénale
    .means = Évaluer des preuves pour des autorités répressives est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_6_d = Risque d’infraction ou de récidive
    .means = Évaluer ce risque, une personnalité ou des antécédents pour des autorités répressives est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_6_e = Profilage en matière pénale
    .means = Profiler des personnes pour des autorités répressives est une utilisation visée à l’annexe III, et le profilage rend toujours un tel système à haut risque.

finding-annex-3_7_a = Polygraphes en matière de migration, d’asile et de frontières
    .means = Servir de détecteur de mensonges dans ces domaines est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_7_b = Risques posés par des personnes qui entrent dans un État membre
    .means = Évaluer ces risques pour les autorités compétentes est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_7_c = Demandes d’asile, de visa et de titre de séjour
    .means = Aider les autorités à examiner ces demandes est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_7_d = Identification de personnes en matière de migration et de frontières
    .means = Détecter ou identifier des personnes dans ces domaines est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_8_a = Aide aux autorités judiciaires et au règlement des litiges
    .means = Aider ces organismes à rechercher les faits et la loi ou à appliquer la loi est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

finding-annex-3_8_b = Influence sur les élections et le vote
    .means = Influencer une élection ou le vote des personnes est une utilisation visée à l’annexe III ; si le règlement s’applique au système, celui-ci est à haut risque, sauf dérogation de l’article 6, paragraphe 3.

## Article 25 : qui devient fournisseur

finding-art-25_1_a = Fournisseur par l’apposition de votre nom sur un système à haut risque
    .means = Les obligations du fournisseur vous incombent, parce que vous avez mis votre nom ou votre marque sur un système à haut risque ; un contrat peut les répartir autrement.

finding-art-25_1_b = Fournisseur par modification substantielle
    .means = Les obligations du fournisseur vous incombent, parce que vous avez modifié de façon substantielle un système à haut risque qui le reste.

finding-art-25_1_c = Fournisseur par nouvelle destination à haut risque
    .means = Les obligations du fournisseur vous incombent, parce que la destination que vous avez donnée au système le rend à haut risque.

finding-art-25_2 = Le premier fournisseur doit aider le nouveau
    .means = Le premier fournisseur doit coopérer avec vous, qui devenez fournisseur, et vous donner les informations, l’accès technique et l’aide nécessaires à vos obligations.

finding-art-25_3 = Le fabricant du produit est considéré comme le fournisseur
    .means = En tant que fabricant, vous assumez les obligations du fournisseur, parce que le système est un composant de sécurité de votre produit et porte votre nom.

## Article 50 : transparence

finding-art-50_1 = Concevoir le système pour que chacun sache qu’il interagit avec une IA
    .means = En tant que fournisseur, vous devez concevoir le système de sorte que chacun apprenne, au plus tard au premier contact, qu’il a affaire à une IA.

finding-art-50_2 = Marquer les contenus générés et les rendre identifiables
    .means = En tant que fournisseur, vous devez faire marquer les sorties de façon lisible par machine, afin que l’on puisse reconnaître qu’une IA les a générées ou modifiées.

finding-art-50_3 = Informer de la reconnaissance des émotions ou de la catégorisation biométrique
    .means = En tant que déployeur, vous devez informer les personnes exposées que le système fonctionne, et traiter leurs données dans le respect du droit.

finding-art-50_4 = Signaler les hypertrucages et les textes d’intérêt public générés par une IA
    .means = En tant que déployeur, vous devez signaler que le contenu a été généré ou modifié par une IA ; quels contenus, et comment, est précisé à part.

finding-art-50_4_1 = Signaler les hypertrucages
    .means = En tant que déployeur, vous devez signaler que ces images, ces sons ou ces vidéos ont été générés ou modifiés par une IA.

finding-art-50_4_1_artistic = Signaler les hypertrucages sans gêner la jouissance de l’œuvre
    .means = Vous devez seulement signaler que de tels contenus existent, d’une manière appropriée qui ne gêne ni la présentation ni la jouissance de l’œuvre.

finding-art-50_4_2_artistic = Signaler les textes de fiction ou de satire générés par une IA sans gâcher l’œuvre
    .means = Selon cette lecture, il suffit de signaler que le texte a été généré, d’une manière appropriée qui ne gêne ni la présentation de l’œuvre ni le plaisir qu’on y prend.

finding-art-50_4_2 = Signaler les textes d’intérêt public générés par une IA
    .means = En tant que déployeur, vous devez signaler que le texte publié a été généré ou modifié par une IA.

## Articles 51 à 54 : modèles d’IA à usage général

finding-gpai-modifier = Vous êtes considéré comme le fournisseur du modèle modifié
    .means = Votre modification est si importante que, selon les lignes directrices de la Commission, les obligations du fournisseur de modèle vous incombent, dans la limite de cette modification.

finding-art-51_1_a = Risque systémique en raison de capacités à fort impact
    .means = Le modèle a, ou est présumé avoir, les capacités des plus avancés, si bien que son fournisseur doit en informer la Commission et remplir des obligations supplémentaires.

finding-art-51_1_b = Risque systémique par décision de la Commission
    .means = La Commission a désigné le modèle, si bien que son fournisseur doit remplir les obligations supplémentaires des modèles présentant un risque systémique.

finding-art-53_2 = Allègement pour les modèles libres et ouverts
    .means = Ni la documentation technique ni les informations pour les fournisseurs en aval ne sont exigées ; la politique de respect du droit d’auteur et le résumé du contenu d’entraînement le restent.

finding-art-54_6 = Pas de mandataire à désigner pour un modèle libre et ouvert
    .means = Bien que vous soyez établi hors de l’Union, vous n’avez pas à y désigner de mandataire pour ce modèle.

## Article 111 : transitions

finding-art-111_1 = Délai pour les composants des systèmes d’information à grande échelle
    .means = Le système a jusqu’à la fin de cette période pour satisfaire au règlement ; les interdictions s’appliquent en tout état de cause.

finding-art-111_2 = Système antérieur épargné, sauf modification importante de sa conception
    .means = Les règles des systèmes à haut risque ne s’y appliquent que si sa conception subit d’importantes modifications ; les interdictions s’appliquent en tout état de cause.

finding-art-111_2_authorities = Système antérieur destiné à des autorités publiques, soumis aux règles du haut risque
    .means = Parce que le système est destiné à des autorités publiques, son fournisseur et ses déployeurs doivent respecter les règles du haut risque, même si sa conception ne change jamais.

finding-art-111_3 = Délai pour les modèles déjà mis sur le marché
    .means = Le fournisseur du modèle a jusqu’à la fin de cette période pour prendre les mesures que demandent les règles sur les modèles.

finding-art-111_4 = Délai pour marquer les contenus générés
    .means = En tant que fournisseur, vous avez jusqu’à la fin de cette période pour marquer les sorties du système ; les autres obligations de transparence n’ont pas ce délai.

finding-art-99_6 = Amendes réduites pour les PME
    .means = Du montant fixe et du pourcentage du chiffre d’affaires, le plus faible est le plafond.
finding-art-99_6a = Amendes réduites pour les petites entreprises à moyenne capitalisation
    .means = Du montant fixe et du pourcentage du chiffre d’affaires, le plus faible est le plafond, sauf pour les pratiques interdites.
finding-art-74_9 = Contrôleur européen de la protection des données
    .means = L’autorité propre aux institutions de l’Union surveille le système.
finding-art-70 = Autorité nationale de surveillance du marché
    .means = L’autorité que l’État membre a désignée surveille le système.
finding-art-74_6 = Autorité de surveillance financière
    .means = L’autorité qui surveille l’établissement financier surveille aussi ses systèmes à haut risque liés à un service financier, sauf si l’État membre en a désigné une autre.
