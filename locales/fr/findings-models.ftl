# Conclusions sur les modèles, la surveillance, les amendes et les allègements selon la taille.

## Modèles

finding-art-52_2 = Peut contester le risque systémique
    .means = Dans sa notification, le fournisseur peut avancer des arguments étayés pour démontrer que ce modèle, à titre exceptionnel, ne présente pas de risque systémique ; la Commission tranche.

finding-art-52_5 = Peut demander une réévaluation
    .means = Le fournisseur d’un modèle désigné peut avancer des raisons nouvelles, détaillées et objectives contre la désignation, au plus tôt six mois après la décision.

## Surveillance

finding-art-75_1_a = Bureau de l’IA, pour un système fondé sur son propre modèle
    .means = Système et modèle à usage général viennent du même fournisseur ou de la même entreprise : seul le Bureau de l’IA de la Commission surveille le système.

finding-art-75_1_b = Bureau de l’IA, pour une très grande plateforme
    .means = Le système est une très grande plateforme ou un très grand moteur de recherche en ligne, ou en fait partie : seul le Bureau de l’IA de la Commission le surveille.

finding-art-74_3 = Autorité compétente pour le produit
    .means = L’autorité qui surveille le marché de ce type de produit surveille aussi l’IA qu’il contient, sauf si l’État membre en a désigné une autre.

finding-art-74_8 = Autorité de protection des données, ou autre aussi indépendante
    .means = L’autorité de protection des données, ou une autre soumise aux mêmes conditions d’indépendance, surveille le système ; les juridictions restent indépendantes dans leurs fonctions juridictionnelles.

finding-art-88 = Commission, pour les modèles
    .means = Seule la Commission, par son Bureau de l’IA, contrôle et fait respecter les règles sur les modèles à usage général.

finding-art-28_1 = Sous le contrôle de l’autorité notifiante
    .means = L’autorité notifiante de votre État membre vous évalue, vous désigne et vous contrôle.

## Amendes

finding-art-100 = Amendes propres aux entités de l’Union
    .means = Seul le Contrôleur européen de la protection des données vous inflige des amendes : jusqu’à 1,5 million d’euros pour une pratique interdite, jusqu’à 750 000 euros pour tout autre manquement ; il vous entend au préalable, et vous avez accès à son dossier.

finding-art-75c_4 = Tout manquement peut être sanctionné
    .means = Sous la surveillance du Bureau de l’IA, la violation de toute disposition applicable peut coûter autant que celles que l’article sur les sanctions énumère pour les opérateurs, et des astreintes peuvent s’y ajouter jusqu’à ce qu’elle cesse.

finding-art-101 = Amendes possibles pour les modèles
    .means = La Commission peut infliger une amende au fournisseur d’un modèle qui manque à ses obligations de propos délibéré ou par négligence ; ce pouvoir a commencé un an après les obligations. Elle vous entend au préalable et tient compte de la gravité, de la proportionnalité et de vos engagements ; la Cour de justice peut contrôler l’amende.

finding-art-99_4_da_supplier = Les tiers fournisseurs encourent l’amende
    .means = Selon cette lecture, l’amende attachée à l’article 25, paragraphe 4, atteint aussi les tiers qui approvisionnent le fournisseur d’un système à haut risque, même s’ils ne sont pas eux-mêmes opérateurs.

finding-art-101_small = Plafond plus bas pour les petits fournisseurs de modèles
    .means = Selon cette lecture, le plus faible des deux montants est le maximum de l’amende d’une PME qui fournit un modèle.

## Allègements selon la taille

finding-art-11_1_form = Documentation technique simplifiée
    .means = Vous pouvez présenter le contenu de la documentation technique sous une forme simplifiée, au moyen du formulaire que la Commission doit établir ; les organismes notifiés doivent l’accepter.

finding-art-17_2 = Gestion de la qualité proportionnée à la taille
    .means = La mise en œuvre du système de gestion de la qualité peut être adaptée à la taille de votre organisation, pourvu que la rigueur et le niveau de protection demeurent.

finding-art-63_1 = Gestion de la qualité simplifiée
    .means = Vous pouvez satisfaire de manière simplifiée à certains éléments du système de gestion de la qualité, que les lignes directrices de la Commission précisent ; toutes les autres exigences et obligations demeurent.

finding-art-34_2 = Évaluation allégée par l’organisme notifié
    .means = L’organisme notifié qui évalue votre système doit réduire au minimum les charges et les coûts pour votre micro ou petite entreprise.

finding-art-62_2 = Frais réduits pour l’évaluation de la conformité
    .means = Les frais de l’évaluation de la conformité doivent être réduits en proportion de votre taille et de celle de votre marché.

finding-art-62_1 = Accès prioritaire aux bacs à sable réglementaires
    .means = Si vous remplissez les conditions d’un bac à sable réglementaire, votre État membre vous y donne un accès prioritaire et vous propose formation et conseil.

finding-art-58_2_d = Bac à sable réglementaire gratuit
    .means = La participation à un bac à sable réglementaire national ne vous coûte rien, sauf frais exceptionnels d’un montant équitable.

finding-art-57_3a = Accès prioritaire au bac à sable du Bureau de l’IA
    .means = Si le Bureau de l’IA ouvre un bac à sable réglementaire, vous y avez la priorité pour ce système.

finding-art-32 = Organisme présumé qualifié
    .means = Dans la mesure où les normes publiées les couvrent, vous êtes présumé satisfaire aux exigences de l’article 31.

finding-art-39 = Organisme d’un pays tiers
    .means = Vous pouvez être autorisé à exercer les activités d’un organisme notifié en vertu de l’accord conclu avec votre pays, si vous répondez à l’article 31 ou à un niveau équivalent.

finding-art-43_3_2 = Contrôle du haut risque par un organisme du produit
    .means = Dans les procédures de la législation sur le produit, vous avez le pouvoir de vérifier les exigences sur l’IA, car votre notification a porté sur les points requis de l’article 31.
