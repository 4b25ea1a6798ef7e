# Conclusions sur les bacs à sable, la surveillance, les voies de recours et les procédures.

finding-art-57_7 = Preuve des travaux dans le bac à sable
    .means = Vous obtenez sur demande une preuve écrite de vos activités et, à la sortie, un rapport ; autorités et organismes notifiés en tiennent compte favorablement, et nul autre ne lit le rapport sans votre accord.

finding-art-59_1 = Réutilisation de données à caractère personnel dans le bac à sable
    .means = Vous pouvez utiliser des données collectées à d’autres fins pour développer, entraîner et tester le système dans le bac à sable, si toutes les conditions de l’article 59 sont remplies.

finding-art-72_4 = Surveillance après commercialisation intégrée
    .means = Si la législation sur le produit, ou les règles applicables à vos services financiers, prévoient déjà un système et un plan de surveillance, vous pouvez y intégrer les éléments du règlement, à niveau de protection équivalent.
