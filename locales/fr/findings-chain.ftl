# Questions de droit ouvertes derrière les obligations des déployeurs, du commerce et des tiers fournisseurs.

reading-art-25_4-open-supply = L’exception « libre et ouvert » des tiers fournisseurs couvre-t-elle aussi les systèmes d’IA et les modèles qui ne sont pas à usage général ?
    .settled = les clauses types de la Commission au titre de l’article 25, paragraphe 4, ou un arrêt de la Cour de justice
reading-art-25_4-open-supply_named-things-only = Non : elle ne couvre que ce qu’elle nomme, outils, services, processus et composants
reading-art-25_4-open-supply_everything-but-gpai-models = Oui : ses termes englobent les systèmes et ces modèles ; seuls les modèles à usage général en sont exclus
