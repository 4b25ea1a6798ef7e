# Conclusions sur les bacs à sable, la surveillance, les voies de recours et les procédures.

finding-art-57_7 = Preuve des travaux dans le bac à sable
    .means = Vous obtenez sur demande une preuve écrite de vos activités et, à la sortie, un rapport ; autorités et organismes notifiés en tiennent compte favorablement, et nul autre ne lit le rapport sans votre accord.

finding-art-59_1 = Réutilisation de données à caractère personnel dans le bac à sable
    .means = Vous pouvez utiliser des données collectées à d’autres fins pour développer, entraîner et tester le système dans le bac à sable, si toutes les conditions de l’article 59 sont remplies.

finding-art-72_4 = Surveillance après commercialisation intégrée
    .means = Si la législation sur le produit, ou les règles applicables à vos services financiers, prévoient déjà un système et un plan de surveillance, vous pouvez y intégrer les éléments du règlement, à niveau de protection équivalent.

finding-art-75d = Droits dans les procédures du Bureau de l’IA
    .means = Les constatations préliminaires vous sont communiquées avant toute décision, vous pouvez y répondre et accéder au dossier ; les décisions sont publiées avec votre nom mais sans secrets, la Cour de justice peut contrôler les amendes, et après cinq ans elles ne peuvent plus être infligées ni exécutées.

finding-art-85 = Réclamations possibles
    .means = Toute personne physique ou morale ayant des motifs de penser que le règlement a été enfreint peut déposer une réclamation auprès de l’autorité de surveillance du marché, qui en tient compte.

finding-art-89_2 = Peut déposer une réclamation contre le fournisseur du modèle
    .means = Si vous estimez que le fournisseur du modèle enfreint le règlement, vous pouvez déposer une réclamation motivée, avec les faits, les dispositions en cause et le point de contact du fournisseur.

finding-art-99_8 = Amendes des autorités publiques laissées au droit national
    .means = Votre État membre détermine si et dans quelle mesure une amende peut être infligée aux autorités et organismes publics ; les montants indiqués sous les obligations peuvent ne pas s’appliquer à vous.
