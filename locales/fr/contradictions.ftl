## Réponses qui ne peuvent être toutes exactes : pourquoi

contradiction-representative-outside-the-union = l’importateur et le mandataire se trouvent ou sont établis dans l’Union, par définition
contradiction-supplied-without-supply = ce qui n’est ni mis sur le marché ni mis en service dans l’Union ne l’a été aucun jour
contradiction-taken-over-before-the-market = nul ne peut devenir le fournisseur d’un système qui n’est encore ni sur le marché ni en service
contradiction-private-use-in-office = une autorité, un employeur ou un établissement financier n’utilise pas un système à titre strictement personnel
contradiction-court-without-union = la Cour de justice de l’Union européenne est une institution de l’Union
contradiction-recordings-without-identification = identifier des personnes à partir d’enregistrements, c’est les identifier à distance : une fonction biométrique
contradiction-attributes-without-categorisation = déduire des attributs sensibles de données biométriques, c’est catégoriser des personnes : une fonction biométrique
contradiction-product-without-law = le produit ne relèverait d’aucun texte de l’annexe I, et relèverait de l’un d’eux
contradiction-safety-without-safety = ce qui a une fonction de sécurité ne sert pas uniquement à des fins étrangères à la sécurité
contradiction-deep-fake-of-nothing = un hypertrucage est une image, un son ou une vidéo que le système génère ou modifie
contradiction-text-of-nothing = un texte publié sur une question d’intérêt public est un texte que le système génère ou modifie
contradiction-narrow-and-systemic = seul un modèle à usage général peut être désigné, ou égaler les plus avancés d’entre eux
contradiction-modification-of-nothing = une modification qui n’a pas eu lieu n’a demandé aucun calcul
contradiction-test-of-nothing = des déployeurs ne participent à un essai en conditions réelles que s’il y en a un
contradiction-effect-without-decision = ce qui touche les personnes de manière significative est une décision à leur sujet
contradiction-urgency-without-authority = seules les autorités répressives et de protection civile peuvent commencer dans l’urgence
contradiction-supply-by-a-mere-deployer = qui ne fait qu’utiliser un système ne le fournit à personne
