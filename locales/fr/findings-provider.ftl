# Résultats et questions de droit ouvertes derrière les obligations des fournisseurs.

reading-deferred-classification = Les obligations qui ne font que nommer les systèmes à haut risque s’appliquent-elles avant les règles qui disent lesquels le sont ?
reading-deferred-classification_date-of-the-route = Rien n’est à haut risque avant l’application de l’article 6 : ces obligations commencent avec la voie du système, annexe I ou annexe III
reading-deferred-classification_general-date = Ces obligations ne sont pas différées, et l’article 6 leur sert de définition dès la date générale d’application
