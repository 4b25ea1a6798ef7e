# Résultats et questions de droit ouvertes derrière les obligations des fournisseurs.

reading-deferred-classification = Les obligations qui ne font que nommer les systèmes à haut risque s’appliquent-elles avant les règles qui disent lesquels le sont ?
    .settled = des lignes directrices de la Commission sur les dates d’application ou un arrêt de la Cour de justice ; la question tombe dès que les règles de la voie du système s’appliquent
reading-deferred-classification_date-of-the-route = Rien n’est à haut risque avant l’application de l’article 6 : ces obligations commencent avec la voie du système, annexe I ou annexe III
reading-deferred-classification_general-date = Ces obligations ne sont pas différées, et l’article 6 leur sert de définition dès la date générale d’application

finding-art-17_4 = Gestion de la qualité par les règles financières
    .means = Vos règles de gouvernance interne tiennent lieu de gestion de la qualité, sauf pour la gestion des risques, la surveillance après commercialisation et le signalement des incidents.

finding-art-42_3 = Cybersécurité par le règlement sur la cyberrésilience
    .means = Parce que le système satisfait sur ces points au règlement sur la cyberrésilience, il est réputé répondre aux exigences de cybersécurité de l’article 15.

finding-art-43_1_1 = Libre choix de l’évaluation
    .means = Les normes ou les spécifications communes étant appliquées en entier, vous évaluez vous-même le système ou faites intervenir un organisme notifié.

finding-art-43_1_2 = Organisme notifié obligatoire
    .means = Un organisme notifié doit évaluer ce système biométrique, faute de normes ou de spécifications communes appliquées en entier ; si une norme est publiée avec une restriction, seulement pour la partie visée.

finding-art-43_1_3 = L’autorité agit en tant qu’organisme notifié
    .means = Vous ne choisissez pas l’organisme notifié : le système étant destiné à la police, à l’immigration, à l’asile ou à une institution de l’Union, l’autorité de surveillance du marché en tient lieu.

finding-art-43_2 = Évaluation par contrôle interne
    .means = Vous évaluez vous-même le système ; aucun organisme notifié n’intervient.

finding-art-43_3 = Évaluation selon la législation sur le produit
    .means = La procédure de la législation sur le produit s’applique, exigences sur l’IA comprises.

finding-art-60_1 = Essais en conditions réelles hors bac à sable
    .means = Vous pouvez tester le système en conditions réelles avant sa mise sur le marché, si chacune des conditions des articles 60 et 61 est remplie.

finding-art-60a_1 = Essais d’un véhicule, d’une machine ou d’un autre produit de la section B
    .means = Vous pouvez tester en conditions réelles dans le cadre que l’État membre a notifié.

finding-art-73_9 = Signalement limité des incidents
    .means = Vous ne signalez au titre du règlement que les incidents qui portent atteinte aux droits fondamentaux, un autre texte de l’Union vous faisant déjà signaler le reste.

finding-art-73_10 = Signalement limité des incidents pour les dispositifs médicaux
    .means = Vous ne signalez au titre du règlement que les incidents qui portent atteinte aux droits fondamentaux, à l’autorité que l’État membre a choisie à cette fin.

finding-art-36_8 = Certificat valable malgré la suspension de l’organisme
    .means = Votre certificat reste valable bien que la désignation de l’organisme qui l’a délivré soit suspendue ou restreinte.

finding-art-36_9 = Certificat valable neuf mois encore
    .means = Votre certificat reste valable neuf mois après le retrait de la désignation de son organisme ; l’autorité de votre siège peut prolonger de trois mois en trois mois, douze au plus.

finding-art-40_1 = Présomption de conformité par les normes
    .means = Dans la mesure où les normes ou les spécifications communes appliquées couvrent ce que demande le règlement, la conformité est présumée ; le reste se prouve autrement.

finding-art-42_1 = Données présumées adaptées au cadre d’utilisation
    .means = Le système ayant été entraîné et testé avec des données du cadre où il doit servir, il est présumé conforme à l’article 10, paragraphe 4.

finding-art-42_2 = Cybersécurité présumée par un certificat
    .means = Dans la mesure où votre certificat ou votre déclaration au titre d’un schéma européen de certification les couvre, les exigences de cybersécurité de l’article 15 sont présumées respectées.

finding-art-43_3_3 = Évaluation sans tiers
    .means = Vous pouvez suivre la procédure sans tiers qu’ouvre la législation sur le produit, car des normes ou spécifications couvrent aussi toutes les exigences sur l’IA ; le haut risque n’impose pas à lui seul l’intervention d’un tiers.
