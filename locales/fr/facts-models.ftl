# Questions dont dépendent les obligations relatives aux modèles, la surveillance, les amendes et les
# organismes notifiés, et questions de droit ouvertes qui les touchent.

fact-open-source-monetised = Tirez-vous un revenu de ce que vous publiez sous licence libre et ouverte ?
    .label = L’offre libre et ouverte est monétisée
    .label-no = L’offre libre et ouverte n’est pas monétisée
    .help = Comptent un prix, une assistance payante, une plateforme payante ou l’usage de données à caractère personnel au-delà de la sécurité et de la compatibilité. La présence sur un dépôt ouvert ne compte pas, ni les transactions entre microentreprises.
    .yes = Les poids sont gratuits, mais l’entreprise vend une assistance.
    .no = Une université dépose les poids sur un dépôt public.

fact-model-compliance-means = Par quel moyen démontrez-vous la conformité de votre modèle ?
    .label = Moyen de démontrer la conformité
    .help = Le code de bonne pratique compte si vous le suivez pour toutes les obligations qui vous engagent. Sans risque systémique, les chapitres sur l’article 53 y suffisent. Si vous ne suivez qu’une partie des chapitres qui vous concernent, choisissez la troisième réponse. Aucune norme harmonisée sur les modèles n’est encore publiée.
    .yes = Code de bonne pratique, pour une entreprise signataire de tous les chapitres qui la concernent.
    .no = Code de bonne pratique, pour une entreprise signataire d’un seul chapitre sur plusieurs : c’est une partie du code.
fact-model-compliance-means_harmonised-standard = une norme européenne harmonisée
fact-model-compliance-means_common-specifications = des spécifications communes de la Commission
fact-model-compliance-means_code-of-practice = le code de bonne pratique, pour toutes les obligations
fact-model-compliance-means_part-of-the-code = le code de bonne pratique, pour certaines obligations
fact-model-compliance-means_own-means = vos propres moyens

fact-union-use-intended = Destiniez-vous les sorties du système à une utilisation dans l’Union ?
    .label = Les sorties sont destinées à être utilisées dans l’Union
    .label-no = Les sorties n’ont jamais été destinées à être utilisées dans l’Union
    .help = Seulement pour les organisations établies hors de l’Union. Les contrats, les langues, les prix et la clientèle révèlent l’intention.
    .yes = Une entreprise canadienne analyse des données pour un client espagnol.
    .no = Un client canadien transmet un rapport en France, ce que personne n’avait envisagé.

fact-general-model-origin = Le système repose-t-il sur un modèle d’IA à usage général, et qui a développé ce modèle ?
    .label = Origine du modèle à usage général
    .help = Voyez qui a développé le modèle qui se trouve dans le système. Les sociétés d’un même groupe forment en général une seule entreprise.
    .yes = Modèle du fournisseur, pour un assistant proposé par celui qui a entraîné le modèle.
    .no = Modèle du fournisseur, pour un assistant qui fait appel au modèle d’une autre société : c’est un modèle de tiers.
fact-general-model-origin_no-general-model = aucun modèle à usage général
fact-general-model-origin_own-model = un modèle développé par le fournisseur du système
fact-general-model-origin_model-of-same-undertaking = un modèle d’une autre société de la même entreprise
fact-general-model-origin_own-model-changed-by-others = un modèle du fournisseur, modifié par un tiers
fact-general-model-origin_model-of-others = un modèle de tiers

fact-on-large-platform = Le système est-il une très grande plateforme ou un très grand moteur de recherche en ligne, ou y est-il intégré ?
    .label = C’est une très grande plateforme ou un très grand moteur de recherche en ligne, ou il en fait partie
    .label-no = Il ne fait partie d’aucune très grande plateforme ni d’aucun très grand moteur de recherche en ligne
    .help = Seuls comptent les services désignés par la Commission au titre du règlement sur les services numériques. La liste en est publique.
    .yes = Un assistant intégré à un moteur de recherche désigné.
    .no = Un robot conversationnel sur le site d’un commerce de quartier.

fact-deployer-of-same-undertaking = Faites-vous partie de la même entreprise que le fournisseur du système ?
    .label = Déployeur et fournisseur font partie de la même entreprise
    .label-no = Déployeur et fournisseur sont des entreprises distinctes
    .help = Des filiales sous un contrôle commun forment une seule entreprise.
    .yes = Une filiale utilise un assistant de sa société mère.
    .no = Une banque utilise un assistant acheté à un éditeur.

fact-provided-by-authority = Le système est-il fourni par une autorité répressive ou chargée de la gestion des frontières ?
    .label = Une autorité répressive ou de gestion des frontières le fournit
    .label-no = Aucune autorité répressive ou de gestion des frontières ne le fournit
    .help = Compte celui qui développe le système ou le fait développer sous son nom, non celui qui l’utilise.
    .yes = Une police a développé elle-même le système.
    .no = Un éditeur vend le système à la police.

fact-direct-financial-connection = Le système est-il directement lié à la fourniture d’un service financier ?
    .label = Il est directement lié à un service financier
    .label-no = Il n’est pas directement lié à un service financier
    .help = Sa mise sur le marché, sa mise en service ou son utilisation doit relever de la fourniture du service. Le fonctionnement interne de l’établissement ne suffit pas.
    .yes = Une banque note les demandeurs de crédit.
    .no = Une banque classe des candidats à un emploi.

fact-biometric-public-task = Les fonctions biométriques servent-elles à des fins répressives, de gestion des frontières, de justice ou de démocratie ?
    .label = La biométrie sert à des fins répressives, de gestion des frontières, de justice ou de démocratie
    .label-no = La biométrie ne sert à aucune fin répressive, de gestion des frontières, de justice ou de démocratie
    .help = Ces systèmes relèvent d’une autorité aussi indépendante qu’une autorité de protection des données.
    .yes = La police recherche une personne sur des enregistrements vidéo.
    .no = Un magasin estime l’humeur de ses visiteurs.

fact-court-of-justice = Agissez-vous comme Cour de justice de l’Union européenne dans l’exercice de ses fonctions juridictionnelles ?
    .label = La Cour de justice de l’Union européenne agit comme juridiction
    .label-no = Il ne s’agit pas de la Cour de justice de l’Union européenne agissant comme juridiction
    .help = L’administration de la Cour, ses ressources humaines par exemple, n’est pas visée.
    .yes = Des juges de la Cour se servent d’un outil pour délibérer.
    .no = Le service du personnel de la Cour classe des candidatures.

fact-partner-or-linked-enterprises = Votre entreprise a-t-elle des entreprises partenaires ou liées ?
    .label = Elle a des entreprises partenaires ou liées
    .label-no = Elle n’a ni entreprise partenaire ni entreprise liée
    .help = En bref : une autre entreprise détient au moins un quart de la vôtre, ou l’inverse, ou l’une contrôle l’autre. La recommandation 2003/361/CE donne les détails.
    .yes = Une société holding détient 30 % de l’entreprise.
    .no = Les fondateurs détiennent l’entreprise, qui n’a de parts dans aucune autre.

fact-notification-state = Êtes-vous notifié comme organisme d’évaluation de la conformité au titre du règlement ?
    .label = État de la notification
    .help = Vous êtes notifié une fois que l’autorité notifiante a informé la Commission et que le délai d’objection s’est écoulé sans objection.
    .yes = Notifié, pour un organisme qui n’a fait l’objet d’aucune objection dans le délai.
    .no = Notifié, pour un organisme dont la notification est partie hier : il est encore candidat.
fact-notification-state_applying = pas encore : demande déposée ou à déposer
fact-notification-state_notified = oui, sans objection

fact-sector-notified-body = Êtes-vous déjà notifié au titre d’une législation de l’annexe I, section A ?
    .label = C’est un organisme notifié au titre d’une législation de l’annexe I, section A
    .label-no = Ce n’est pas un organisme notifié au titre d’une législation de l’annexe I, section A
    .help = Ces législations portent sur les dispositifs médicaux, les jouets, les ascenseurs, les équipements radioélectriques et d’autres produits.
    .yes = Un organisme qui certifie des dispositifs médicaux.
    .no = Un nouvel organisme qui n’a jamais été notifié.

fact-body-meets-standards = Respectez-vous les normes harmonisées sur les organismes d’évaluation de la conformité ?
    .label = L’organisme respecte les normes harmonisées
    .label-no = L’organisme ne respecte pas de normes harmonisées
    .help = Seules comptent les normes dont la référence est publiée au Journal officiel, et dans la mesure où elles couvrent les exigences de l’article 31.
    .yes = Votre accréditation repose sur une norme publiée.
    .no = Vous suivez un code de conduite interne.

fact-third-country-body = Êtes-vous établi selon le droit d’un pays tiers avec lequel l’Union a conclu un accord à ce sujet ?
    .label = C’est un organisme d’un pays tiers lié par un accord
    .label-no = Ce n’est pas un organisme d’un pays tiers lié par un accord
    .help = Seuls comptent les accords de l’Union sur l’évaluation de la conformité.
    .yes = Un organisme d’un pays dont l’accord avec l’Union couvre les systèmes d’IA.
    .no = Un organisme constitué selon le droit d’un État membre.

fact-sector-body-checked = Votre notification sectorielle a-t-elle porté sur l’indépendance, la confidentialité et la compétence ?
    .label = Sa notification a porté sur ces points de l’article 31
    .label-no = Sa notification n’a pas porté sur ces points de l’article 31
    .help = Il s’agit des paragraphes 4, 5, 10 et 11 de l’article 31 du règlement sur l’IA. La notification elle-même doit montrer qu’ils ont été évalués.
    .yes = La notification mentionne l’évaluation des quatre paragraphes.
    .no = L’organisme a été notifié avant le règlement, et rien n’a été ajouté depuis.

fact-takes-over-certificates = Prenez-vous en charge des systèmes certifiés par un organisme dont la désignation a été retirée ?
    .label = Il reprend les certificats d’un autre organisme
    .label-no = Il ne reprend aucun certificat d’un autre organisme
    .help = La désignation de l’autre organisme a été retirée, et vous avez confirmé par écrit que vous assumez la responsabilité.
    .yes = Vous avez signé une telle déclaration pour un fournisseur.
    .no = De nouveaux clients viennent à vous, avec des systèmes que nul n’avait certifiés.

fact-subcontracts-assessment = Confiez-vous une partie de vos évaluations à des sous-traitants ou à des filiales ?
    .label = Des sous-traitants ou des filiales font une partie de l’évaluation
    .label-no = L’organisme fait lui-même toutes ses évaluations
    .help = Seules comptent les tâches de l’évaluation de la conformité, non l’entretien ou la comptabilité.
    .yes = Un laboratoire effectue les essais pour l’organisme.
    .no = Le personnel de l’organisme effectue tous les essais et examens.

## Questions de droit ouvertes et leurs lectures

reading-art-2_1_c-use = Suffit-il que les sorties soient utilisées dans l’Union, ou faut-il que cela ait été voulu ?
    .settled = un arrêt de la Cour de justice ou des lignes directrices sur le champ d’application ; la question tombe si l’utilisation dans l’Union était voulue
reading-art-2_1_c-use_any-use = Toute utilisation dans l’Union compte, car l’article demande seulement où les sorties sont utilisées
reading-art-2_1_c-use_intended-use-only = Seule compte une utilisation voulue, car le considérant 22 parle de sorties destinées à être utilisées dans l’Union

reading-rec-103-monetised = Une offre libre et ouverte perd-elle son allègement lorsqu’elle est monétisée ?
    .settled = un arrêt de la Cour de justice ; la question tombe si l’offre ne rapporte rien
reading-rec-103-monetised_no-relief = Elle le perd, comme le dit le considérant 103
reading-rec-103-monetised_licence-decides = Elle le garde, car les articles ne parlent que de la licence et de ce qui est rendu public

reading-art-52_1-training = Un modèle encore en cours d’entraînement doit-il être notifié ?
    .settled = une décision de la Commission ou un arrêt de la Cour de justice ; la question tombe dès la mise sur le marché du modèle
reading-art-52_1-training_in-training = Oui, car la notification est due dès que l’on sait que la condition sera remplie
reading-art-52_1-training_from-market = Non, car l’article 2, paragraphe 8, exclut le développement antérieur à la mise sur le marché

reading-art-53_4-approved = Un code de bonne pratique jugé adéquat, mais jamais approuvé, suffit-il ?
    .settled = une correction de l’article 53, paragraphe 4, et de l’article 55, paragraphe 2, ou un arrêt de la Cour de justice ; qui démontre aussi d’autres moyens n’a pas à attendre
reading-art-53_4-approved_adequate-code-suffices = Un code adéquat suffit, car l’approbation a été supprimée (considérant 41 du règlement modificatif)
reading-art-53_4-approved_approval-needed = D’autres moyens sont à démontrer aussi, car l’article exige toujours un code approuvé

reading-art-75_1-changed-model = Un modèle modifié par un tiers est-il encore celui de son premier fournisseur ?
    .settled = une réponse du Bureau de l’IA à un cas renvoyé par une autorité (article 75, paragraphe 2 bis) ou un arrêt de la Cour de justice
reading-art-75_1-changed-model_still-its-own = Oui, car celui-ci en a développé l’essentiel
reading-art-75_1-changed-model_no-longer-its-own = Non, car le modèle modifié est un nouveau modèle, développé par un autre

reading-art-75_1-authorities = Les systèmes des autorités répressives et de gestion des frontières échappent-ils au Bureau de l’IA ?
    .settled = une correction du renvoi de l’article 75, paragraphe 1, ou une réponse du Bureau de l’IA à un cas renvoyé par une autorité
reading-art-75_1-authorities_only-within-paragraph-6 = Seulement s’ils relèvent de l’article 74, paragraphe 6, qui ne vise que les établissements financiers : presque jamais
reading-art-75_1-authorities_whatever-paragraph-6-says = Oui, car leur mention serait sinon sans effet ; la condition vaut pour les établissements financiers

reading-art-99_4-da-supplier = L’amende attachée aux obligations des “opérateurs” au titre de l’article 25, paragraphe 4, atteint-elle les tiers qui ne font qu’approvisionner le fournisseur ?
    .settled = des lignes directrices de la Commission sur les sanctions, ou un arrêt rendu sur l’amende infligée à un tiers fournisseur
reading-art-99_4-da-supplier_only-defined-operators = Non, car la définition des opérateurs ne les mentionne pas et nul n’est puni au-delà de la lettre du texte

reading-art-99_4-da-supplier_suppliers-too = Oui, car ce paragraphe ne lie personne d’autre que le fournisseur et ces tiers : sans eux, le mot serait vide de sens

reading-art-101-small = Le plus faible des deux montants limite-t-il l’amende des petits fournisseurs de modèles ?
    .settled = une décision de la Commission infligeant une amende à un petit fournisseur de modèles, ou un arrêt rendu sur une telle décision
reading-art-101-small_higher-amount = Non, le plus élevé reste la limite, car l’allègement ne vise que l’article 99 ; la taille compte lors de la fixation de l’amende

reading-art-101-small_lower-amount = Oui, car la proportionnalité et la prise en compte de la taille mènent au même allègement
