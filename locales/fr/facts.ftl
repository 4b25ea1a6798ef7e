# Les questions d’Eunomia, leur sens et les réponses proposées.
# fact-<fait> : la question. .label et .label-no disent la réponse dans les motifs ;
# .help explique ; .yes et .no donnent un exemple juste et un exemple trompeur.
# fact-<fait>_<option> : une option. reading-<id> : une question de droit ouverte et ses lectures.

## Modèles d’IA à usage général (facts/models.nomos)

fact-generality = Que sait faire le modèle : un large éventail de tâches, ou des tâches d’un seul domaine étroit ?
    .label = Étendue des capacités du modèle
    .help = Seul compte ce que le modèle sait faire, quelle que soit la façon dont vous le diffusez. Si personne ne l’a évalué, dites-le : le calcul d’entraînement et la nature des sorties servent alors d’indices.
    .yes = Un large éventail de tâches distinctes, pour un modèle de langage qui rédige, résume, traduit et programme.
    .no = Des tâches d’un seul domaine étroit, pour un modèle de conversation vendu au service à la clientèle, mais qui sait aussi écrire des récits et du code.
fact-generality_general = un large éventail de tâches distinctes, bien exécutées
fact-generality_narrow = des tâches d’un seul domaine étroit, quel que soit le calcul d’entraînement
fact-generality_not-assessed = étendue des capacités non évaluée à ce jour

fact-model-prototype-only = Le modèle sert-il uniquement à la recherche, au développement ou au prototypage, avant toute mise sur le marché ?
    .label = Le modèle ne sert qu’à la recherche ou au prototypage
    .label-no = Le modèle a dépassé le stade de la recherche et du prototypage
    .help = L’exception prend fin dès que vous fournissez le modèle sur le marché de l’Union, même gratuitement ou par une interface de programmation (API). Un modèle intégré à votre propre système compte lui aussi comme mis sur le marché dès que ce système est proposé à d’autres ou mis en service.
    .yes = Votre équipe entraîne et teste le modèle en interne, et personne d’autre n’y a accès.
    .no = Des clients utilisent déjà par une API une version du modèle dite « bêta ».

fact-training-compute = Quelle quantité de calcul l’entraînement du modèle a-t-il demandée au total, en FLOP ?
    .label = Calcul d’entraînement
    .help = Les FLOP sont des opérations en virgule flottante : on compte ici leur nombre total, et non une vitesse. Additionnez tout ce qui a servi à améliorer le modèle avant sa diffusion, comme le pré-entraînement, la production de données synthétiques et le réglage fin. Une estimation soigneuse convient.
    .yes = 5e23, total du pré-entraînement, des données synthétiques et du réglage fin.
    .no = 5e15, si c’est le nombre d’opérations que vos machines exécutent par seconde : une vitesse n’est pas un total.

fact-model-generates = Que peut générer le modèle ?
    .label = Contenus que le modèle peut générer
    .help = Choisissez tout ce qui convient. Le langage, écrit ou parlé, et les images ou vidéos créées à partir d’un texte sont des indices de généralité ; la musique ou les prévisions n’en sont pas. Si rien ne convient, c’est aussi une réponse.
    .yes = Du texte, et des images à partir d’un texte, pour un modèle qui converse et dessine ce qu’on lui décrit.
    .no = Du langage parlé, pour un modèle qui compose de la musique : la musique n’est pas du langage.
fact-model-generates_text = du langage sous forme de texte
fact-model-generates_speech = du langage sous forme audio, comme de la parole
fact-model-generates_image-from-text = des images créées à partir d’un texte
fact-model-generates_video-from-text = des vidéos créées à partir d’un texte

fact-high-impact-capabilities = Des évaluations montrent-elles que le modèle égale ou dépasse les modèles à usage général les plus avancés ?
    .label = Le modèle égale ou dépasse les modèles les plus avancés
    .label-no = Le modèle reste en deçà des modèles les plus avancés
    .help = Ces capacités à fort impact se mesurent avec des outils, des indicateurs et des critères de référence appropriés. Au-delà d’un certain calcul d’entraînement, le règlement les présume de toute façon ; ici, seules comptent les évaluations.
    .yes = Des critères de référence reconnus placent le modèle au niveau des plus avancés.
    .no = Le modèle domine les petits modèles, mais reste nettement derrière les plus avancés.

fact-systemic-risk-rebutted = La Commission a-t-elle accepté les arguments du fournisseur contre l’existence d’un risque systémique ?
    .label = La Commission a accepté les arguments contre le risque systémique
    .label-no = La Commission n’a accepté aucun argument contre le risque systémique
    .help = Le risque systémique tient aux capacités à fort impact du modèle, a une incidence significative sur le marché de l’Union et peut se propager à grande échelle tout au long de la chaîne de valeur. Avec sa notification, le fournisseur peut soutenir que des particularités du modèle l’excluent à titre exceptionnel. Seuls des arguments que la Commission a acceptés changent le résultat.
    .yes = La Commission vous a fait savoir que vos arguments l’ont convaincue.
    .no = Vous avez transmis vos arguments et attendez la réponse.

fact-designated-systemic = La Commission a-t-elle désigné le modèle, par une décision, comme présentant un risque systémique ?
    .label = La Commission a désigné le modèle comme présentant un risque systémique
    .label-no = La Commission n’a pas désigné le modèle
    .help = La Commission peut désigner un modèle de sa propre initiative ou à la suite d’une alerte de son groupe scientifique. Une procédure en cours n’est pas encore une décision.
    .yes = Vous avez reçu la décision qui désigne le modèle.
    .no = La presse s’attend à une désignation, mais aucune décision n’est prise.

fact-open-source-model = Le modèle est-il publié sous une licence libre et ouverte ?
    .label = Le modèle est publié sous licence libre et ouverte
    .label-no = Le modèle n’est pas publié sous licence libre et ouverte
    .help = La licence doit permettre à chacun de consulter, d’utiliser, de modifier et de distribuer le modèle. Une licence limitée à la recherche, à un usage non commercial ou aux petites entreprises ne convient pas. La question de savoir s’il est monétisé est posée à part.
    .yes = Le modèle est publié sous licence Apache 2.0.
    .no = Chacun peut télécharger les poids, mais la licence interdit l’usage commercial.

fact-parameters-public = Les poids du modèle, son architecture et les informations sur son utilisation sont-ils publics ?
    .label = Poids, architecture et informations d’utilisation sont publics
    .label-no = Poids, architecture ou informations d’utilisation ne sont pas publics
    .help = Trois éléments doivent être accessibles au public : les paramètres, dont les poids, des informations sur l’architecture et des informations sur la manière d’utiliser le modèle.
    .yes = Les trois se trouvent dans un dépôt public que chacun peut télécharger.
    .no = Vous décrivez l’architecture dans un article et gardez les poids sur vos serveurs.

fact-modifies-model = Avez-vous modifié un modèle à usage général mis au point par quelqu’un d’autre ?
    .label = Vous avez modifié le modèle d’un autre fournisseur
    .label-no = Vous n’avez pas modifié le modèle d’un autre fournisseur
    .help = Modifier, c’est changer le modèle lui-même, par exemple par un réglage fin. Des consignes, des documents joints à la requête ou une interface le laissent tel quel.
    .yes = Vous avez affiné un modèle de langage ouvert avec vos propres données.
    .no = Vous donnez des consignes et des documents à un modèle qui, lui, ne change pas.

fact-modification-share = Quelle part du calcul d’entraînement du modèle d’origine votre modification représente-t-elle ?
    .label = Calcul de la modification rapporté au calcul d’origine
    .help = Divisez le calcul de votre modification par celui de l’entraînement du modèle d’origine. Écrivez le résultat avec un point décimal, par exemple 0.02 pour deux centièmes.
    .yes = 0.02, si l’original a demandé 5e23 FLOP et votre réglage fin 1e22 FLOP.
    .no = 1.02, si vous avez ajouté l’entraînement de l’original : il ne fait pas partie de votre modification.

fact-modification-compute = Quelle quantité de calcul votre modification a-t-elle demandée, en FLOP ?
    .label = Calcul de la modification
    .help = Additionnez les opérations en virgule flottante de votre seule modification, par exemple de tous vos cycles de réglage fin. L’entraînement du modèle d’origine n’entre pas dans ce compte.
    .yes = 2e21, total de tous vos cycles de réglage fin.
    .no = 5e23, si c’est le calcul qu’a demandé l’entraînement du modèle d’origine.

fact-original-compute-known = Connaissez-vous la quantité de calcul qu’a demandée l’entraînement du modèle d’origine ?
    .label = Le calcul d’entraînement du modèle d’origine est connu
    .label-no = Le calcul d’entraînement du modèle d’origine n’est pas connu
    .help = Un chiffre donné par le fournisseur d’origine convient, tout comme une estimation soigneuse de votre part. Répondez non si vous n’avez ni l’un ni l’autre et ne pouvez les obtenir.
    .yes = Le fournisseur a publié ce chiffre avec le modèle.
    .no = Le fournisseur ne le communique pas, et rien ne vous permet de l’estimer.

fact-original-has-systemic-risk = Le modèle d’origine présente-t-il un risque systémique ?
    .label = Le modèle d’origine présente un risque systémique
    .label-no = Le modèle d’origine ne présente pas de risque systémique
    .help = C’est le cas des modèles à usage général les plus avancés et de ceux que la Commission désigne. Leur fournisseur peut vous renseigner, et la Commission doit en publier la liste.
    .yes = Vous affinez un modèle de pointe que son fournisseur a notifié à la Commission.
    .no = Vous affinez un petit modèle entraîné avec peu de calcul.

## Pratiques proches des interdictions (facts/practices.nomos)

fact-practice = Parmi ces pratiques, lesquelles s’approchent de ce que fait le système ou de ce que vous en faites ?
    .label = Pratiques proches des interdictions
    .help = Choisissez tout ce qui s’en approche, même si vous pensez relever d’une exception : les questions suivantes règlent les détails. Si rien ne convient, c’est aussi une réponse.
    .yes = La déduction d’émotions au travail, pour un outil qui repère la colère dans la voix des téléconseillers.
    .no = Aucune, pour un générateur d’images généraliste qui pourrait aussi dénuder des personnes : choisissez les contenus intimes, ses garde-fous font l’objet d’une question.
fact-practice_manipulation = influencer des personnes à leur insu, ou par la manipulation ou la tromperie
fact-practice_exploiting-vulnerability = exploiter l’âge, un handicap ou une situation sociale ou économique particulière
fact-practice_intimate-imagery = produire, ou pouvoir produire, des contenus intimes ou sexuels montrant des personnes réelles
fact-practice_child-abuse-material = produire, ou pouvoir produire, du matériel pédopornographique
fact-practice_social-scoring = noter ou classer des personnes selon leur comportement social ou leurs traits personnels
fact-practice_crime-prediction = évaluer ou prédire le risque qu’une personne commette une infraction pénale
fact-practice_face-scraping = recueillir, sur l’internet ou par vidéosurveillance, des visages pour la reconnaissance faciale
fact-practice_emotion-inference = déduire les émotions de personnes au travail, en recrutement ou dans l’enseignement
fact-practice_sensitive-categorisation = classer des personnes d’après leur race, leurs opinions, leurs convictions ou leur vie sexuelle, telles que le système les déduit
fact-practice_real-time-identification = identifier des personnes à distance et en temps réel par leurs données biométriques

fact-manipulative-technique = Le système agit-il sous le seuil de conscience des personnes, ou par une manipulation ou une tromperie délibérée ?
    .label = Il recourt à des techniques subliminales, manipulatrices ou trompeuses
    .label-no = Il ne recourt pas à des techniques subliminales, manipulatrices ou trompeuses
    .help = Sont visés les signaux que l’on ne peut pas percevoir consciemment, et les techniques conçues pour contourner le jugement ou induire en erreur. Chercher à convaincre ouvertement et honnêtement n’en relève pas.
    .yes = Un système publicitaire affiche des images trop brèves pour être remarquées.
    .no = Une boutique recommande des articles et précise qu’elle se fonde sur les achats passés.

fact-distorts-behaviour = Le système a-t-il pour objectif ou pour effet d’altérer substantiellement le comportement des personnes ?
    .label = Il altère substantiellement le comportement, ou vise à le faire
    .label-no = Il n’altère pas substantiellement le comportement et ne vise pas à le faire
    .help = L’objectif ou l’effet : un seul des deux compte déjà, l’intention n’est donc pas nécessaire. Il y a altération lorsque les personnes agissent nettement autrement que si elles choisissaient librement.
    .yes = Un compagnon virtuel amène des utilisateurs isolés à lui verser des sommes toujours plus élevées.
    .no = Une application rappelle aux utilisateurs de boire de l’eau, comme ils le lui ont demandé.

fact-impairs-informed-decision = Le système affaiblit-il nettement la capacité des personnes de décider en connaissance de cause, au point qu’elles décident autrement qu’elles ne l’auraient fait ?
    .label = Il porte atteinte à la capacité de décider en connaissance de cause
    .label-no = Il ne porte pas atteinte à la capacité de décider en connaissance de cause
    .help = Décider en connaissance de cause suppose de comprendre les choix possibles et leurs conséquences. L’atteinte doit être considérable et mener à une décision que la personne n’aurait pas prise autrement.
    .yes = Une voix clonée fait croire à un père que sa fille lui demande de l’argent.
    .no = Un acheteur a lu toutes les conditions et accepte l’offre après l’avoir comparée.

fact-vulnerability-exploited = Le système exploite-t-il des vulnérabilités dues à l’âge, à un handicap ou à une situation sociale ou économique particulière ?
    .label = Il exploite une vulnérabilité
    .label-no = Il n’exploite aucune vulnérabilité
    .help = Il doit tirer parti d’une faiblesse liée à cette situation, par exemple chez des enfants, des personnes handicapées ou des personnes très pauvres. Que ces personnes utilisent le système ne veut pas dire qu’il les exploite.
    .yes = Un système repère des personnes surendettées et les pousse vers des crédits coûteux.
    .no = Une application aide des personnes dyslexiques à lire.

fact-significant-harm = Cette influence cause-t-elle un préjudice important, ou est-elle raisonnablement susceptible d’en causer un ?
    .label = Il cause un préjudice important ou est susceptible d’en causer un
    .label-no = Il ne cause pas de préjudice important et n’est pas susceptible d’en causer
    .help = Le préjudice peut être physique, psychologique ou financier, et s’accumuler avec le temps. Comptent sa gravité, sa durée, le nombre de personnes touchées et leur vulnérabilité. Le préjudice causé à des tiers compte aussi.
    .yes = Des utilisateurs se blessent en suivant les conseils du système.
    .no = Des utilisateurs trouvent les messages agaçants et les désactivent.

fact-realistic-depiction = Le visage, la voix ou le corps de la personne représentée paraissent-ils réels ?
    .label = La représentation est réaliste
    .label-no = La représentation n’est pas réaliste
    .help = Une représentation crédible est réaliste, si invraisemblable que soit la scène. Les dessins caricaturaux et les corps physiquement impossibles ne le sont pas.
    .yes = Une image qui a l’aspect d’une photo, même située sur une planète imaginaire.
    .no = Une caricature en quelques traits de crayon.

fact-identifiable-person = La personne représentée est-elle une personne réelle que l’on peut identifier ?
    .label = La personne représentée est identifiable
    .label-no = La personne représentée n’est pas identifiable
    .help = On peut reconnaître quelqu’un à son visage ou à sa voix, mais aussi à un nom, à un tatouage ou à un autre détail. Les personnes inventées ne sont pas visées.
    .yes = Les utilisateurs envoient la photo de quelqu’un qu’ils connaissent.
    .no = Le système ne crée que des personnes qui n’existent pas.

fact-explicit-consent = La personne représentée a-t-elle consenti explicitement à ce que ce contenu précis soit créé ou modifié ?
    .label = La personne représentée a donné son consentement explicite
    .label-no = La personne représentée n’a pas donné son consentement explicite
    .help = Le consentement doit être libre, spécifique, éclairé, univoque et explicite, et porter sur cette création ou cette modification mêmes. Avoir accepté la photo d’origine ne vaut pas consentement.
    .yes = Une actrice a accepté par écrit chaque scène créée par l’IA, en sachant ce qu’elle montrerait.
    .no = La personne avait un jour publié la photo d’origine sur son profil.

fact-harmless-edit-only = Le système se limite-t-il à des retouches qui ne dévoilent rien de plus et ne changent pas la nature de l’activité sexuelle ?
    .label = Ses retouches ne dévoilent rien de plus et ne changent pas l’activité montrée
    .label-no = Ses retouches peuvent dévoiler davantage ou changer l’activité montrée
    .help = De telles retouches échappent à l’interdiction des contenus intimes. Cette exception ne vaut pas pour le matériel pédopornographique.
    .yes = Il corrige la luminosité et les couleurs d’un portrait de nu.
    .no = Il retire les vêtements d’une personne sur une photo.

fact-without-right-defence = Le droit national admet-il un motif qui rend licite la production de ce matériel pédopornographique, par exemple le travail de la police ?
    .label = Le droit national admet un motif licite de produire ce matériel
    .label-no = Le droit national n’admet aucun motif licite de produire ce matériel
    .help = Est visé le moyen de défense que le droit national reconnaît à qui agit dans son droit : il peut couvrir des autorités qui agissent dans le cadre de leurs pouvoirs, ou le test des garde-fous d’un système. Sans fondement dans le droit national, la réponse est non.
    .yes = La police produit ce matériel pour une enquête, dans le cadre de ses pouvoirs légaux.
    .no = Un utilisateur affirme qu’il ne s’agissait que d’un essai.

fact-prohibited-output-intended = Le système est-il destiné à créer ou à modifier de tels contenus intimes ou pédopornographiques ?
    .label = Il est destiné à produire des contenus intimes ou pédopornographiques
    .label-no = Il n’est pas destiné à produire des contenus intimes ou pédopornographiques
    .help = La destination est celle que le fournisseur indique dans la notice d’utilisation, la publicité et la documentation technique.
    .yes = Une application dont la publicité promet de déshabiller des personnes en photo.
    .no = Un générateur d’images généraliste, présenté comme un outil d’illustration.

fact-prohibited-output-foreseeable = Est-il prévisible que des utilisateurs obtiennent à plusieurs reprises de tels contenus intimes ou pédopornographiques, sans modification technique importante ?
    .label = Des contenus intimes ou pédopornographiques sont prévisibles
    .label-no = Des contenus intimes ou pédopornographiques ne sont pas prévisibles
    .help = Tenez compte de la conception, de l’entraînement, des capacités et des fonctions du système. Une sortie accidentelle et isolée n’est pas reproductible ; une formulation qui réussit à chaque fois l’est.
    .yes = Une formulation bien connue donne régulièrement des images dénudées de personnes réelles.
    .no = Il faudrait réentraîner le modèle sur une grande collection d’images de ce genre.

fact-adequate-output-safeguards = Des mesures raisonnables et adéquates empêchent-elles de façon fiable de tels contenus intimes ou pédopornographiques ?
    .label = Des mesures fiables empêchent les contenus intimes ou pédopornographiques
    .label-no = Rien de fiable n’empêche les contenus intimes ou pédopornographiques
    .help = Par exemple : données d’entraînement nettoyées, refus appris, filtres sur les demandes et les sorties, limites d’usage, détection des abus, moyen de les signaler. Ces mesures doivent résister aux mauvaises utilisations raisonnablement prévisibles, c’est-à-dire contraires à la destination mais auxquelles il faut s’attendre, et tout abus constaté ou signalé doit être corrigé.
    .yes = Les filtres sont testés contre les contournements connus, et chaque signalement entraîne une vérification et une correction.
    .no = Les conditions d’utilisation interdisent ces contenus, mais rien dans le système ne les empêche.

fact-deployer-seeks-prohibited-output = Utilisez-vous le système dans le but de créer ou de modifier de tels contenus intimes ou pédopornographiques ?
    .label = Il est utilisé pour produire des contenus intimes ou pédopornographiques
    .label-no = Il n’est pas utilisé pour des contenus intimes ou pédopornographiques
    .help = L’utilisation n’est interdite que dans ce but, quel que soit le système, y compris en contournant ses garde-fous. Une sortie que vous n’avez pas recherchée n’est pas visée.
    .yes = Quelqu’un déjoue les filtres pour dénuder une collègue.
    .no = Un studio obtient sans le vouloir une image de nu et l’efface.

fact-evaluates-over-time = Le système évalue-t-il ou classe-t-il des personnes dans la durée ?
    .label = Il évalue ou classe des personnes dans la durée
    .label-no = Il n’évalue ni ne classe de personnes dans la durée
    .help = Il peut s’agir de personnes ou de groupes. Un jugement unique, porté à une seule occasion, ne compte pas.
    .yes = Un compte à points de locataires, qui change à chaque plainte.
    .no = Une épreuve est notée une fois, et la note ne sert à rien d’autre ensuite.

fact-score-from-behaviour-or-traits = Cette évaluation repose-t-elle sur le comportement social, ou sur des caractéristiques personnelles ou de personnalité ?
    .label = Il note le comportement social ou des caractéristiques personnelles
    .label-no = Il ne note ni le comportement social ni des caractéristiques personnelles
    .help = Les caractéristiques peuvent être connues, déduites ou prédites. Le comportement social s’entend largement : la conduite envers des voisins, une administration ou un commerce en fait partie.
    .yes = Une note tirée des habitudes de paiement, des relations et d’une fiabilité prédite.
    .no = Une note donnée à des camions selon leur consommation, qui ne dit rien des conducteurs.

fact-detriment-in-unrelated-context = La note entraîne-t-elle un traitement défavorable dans un contexte sans rapport avec celui d’où viennent les données ?
    .label = Il entraîne un traitement défavorable dans un contexte sans rapport
    .label-no = Il n’entraîne pas de traitement défavorable dans un contexte sans rapport
    .help = Comparez le contexte dans lequel les données ont été créées ou collectées avec celui où les personnes en subissent les conséquences.
    .yes = Des livres rendus en retard à la bibliothèque réduisent les chances d’obtenir un logement social.
    .no = Une conduite dangereuse augmente le prix de l’assurance automobile du même conducteur.

fact-detriment-disproportionate = La note entraîne-t-elle un traitement défavorable injustifié, ou disproportionné par rapport au comportement des personnes ?
    .label = Il entraîne un traitement défavorable injustifié ou disproportionné
    .label-no = Il n’entraîne pas de traitement défavorable injustifié ou disproportionné
    .help = Mettez les conséquences en balance avec ce que les personnes ont fait, et avec la gravité de leurs actes. Le contexte peut être celui-là même d’où viennent les données.
    .yes = Un seul retard de paiement prive une famille de tous les services de la commune.
    .no = Une plateforme bloque un compte après des fraudes répétées.

fact-solely-profiling-or-traits = Le risque qu’une personne commette une infraction est-il évalué uniquement par profilage ou d’après sa personnalité ?
    .label = Sa prédiction repose uniquement sur le profilage ou la personnalité
    .label-no = Sa prédiction ne repose pas uniquement sur le profilage ou la personnalité
    .help = Le profilage est l’évaluation automatisée d’une personne à partir de données à caractère personnel. Une prédiction qui porte sur des lieux ou des marchandises n’évalue personne.
    .yes = D’après la nationalité, l’adresse et les dettes d’une personne, il prédit qu’elle volera.
    .no = Il prédit dans quelles rues des cambriolages sont probables.

fact-supports-assessment-on-facts = Le système se limite-t-il à étayer une évaluation humaine déjà fondée sur des faits objectifs et vérifiables liés à une infraction ?
    .label = Il étaye une évaluation humaine déjà fondée sur des faits
    .label-no = Il n’étaye pas une évaluation humaine déjà fondée sur des faits
    .help = Les faits doivent être là d’abord, pouvoir être vérifiés et se rattacher directement à une activité criminelle.
    .yes = La police a la preuve d’un achat d’armes, et le système aide les enquêteurs à évaluer les suspects.
    .no = Le système désigne d’abord des suspects, puis un agent valide la liste.

fact-untargeted-scraping = Le système alimente-t-il une base de reconnaissance faciale en recueillant sans ciblage des visages provenant de l’internet ou de la vidéosurveillance ?
    .label = Il alimente une base de visages par moissonnage non ciblé
    .label-no = Il n’alimente pas une base de visages par moissonnage non ciblé
    .help = Le moissonnage est non ciblé lorsqu’il ne vise ni des personnes précises ni un groupe défini. Que la base puisse servir à la reconnaissance faciale compte déjà. Des images qui servent seulement à entraîner un modèle, sans identifier personne, ne sont pas visées.
    .yes = Un robot enregistre tous les visages trouvés sur les réseaux sociaux et permet d’y faire des recherches.
    .no = Une recherche réunit les images d’un seul enfant disparu.

fact-emotions-from-biometrics = Le système déduit-il des émotions de données biométriques, comme le visage, la voix, les gestes ou le rythme de frappe ?
    .label = Il déduit des émotions de données biométriques
    .label-no = Il ne déduit pas d’émotions de données biométriques
    .help = Les données biométriques viennent d’une mesure du corps, ou de la façon de bouger, de parler ou d’écrire au clavier. Le sens de mots écrits n’est pas biométrique. La douleur et la fatigue sont des états physiques, non des émotions.
    .yes = Il conclut du ton de la voix qu’un salarié est en colère.
    .no = Il évalue l’humeur de messages d’après les mots employés.

fact-at-work-or-in-education = Le système déduit-il les émotions de personnes au travail ou dans l’enseignement ?
    .label = Il déduit des émotions au travail ou dans l’enseignement
    .label-no = Il ne déduit pas d’émotions au travail ou dans l’enseignement
    .help = Le travail s’entend largement : les candidats à un emploi, les stagiaires et les indépendants en font partie. L’enseignement comprend les élèves, les étudiants et les candidats à une formation. Les clients ne sont pas visés.
    .yes = Il note l’enthousiasme de candidats lors d’entretiens en vidéo.
    .no = Il remarque l’impatience des personnes qui appellent un standard, sans s’occuper des agents.

fact-medical-or-safety-reasons = Le système est-il destiné à déduire des émotions strictement pour des raisons médicales ou de sécurité ?
    .label = Il répond à des raisons médicales ou de sécurité
    .label-no = Il ne répond pas à des raisons médicales ou de sécurité
    .help = L’exception est étroite : soigner une personne ou l’aider face à un problème de santé, ou protéger la vie et la santé. Le bien-être en général, le niveau de stress et la lutte contre le vol n’en relèvent pas.
    .yes = Il aide un salarié autiste à comprendre les émotions de ses collègues.
    .no = Il mesure le stress de l’équipe au fil du mois.

fact-traits-from-biometrics = Le système déduit-il des caractéristiques de personnes à partir de données biométriques, comme le visage, la voix ou la démarche ?
    .label = Il déduit des caractéristiques de données biométriques
    .label-no = Il ne déduit pas de caractéristiques de données biométriques
    .help = Les données biométriques viennent d’une mesure technique du corps, ou de la façon de bouger, de parler ou d’écrire au clavier. Les vêtements, les noms, les achats et les publications n’en sont pas, et l’interdiction ne couvre pas ce qu’on en déduit.
    .yes = Il prétend lire les opinions politiques sur des photos de visages.
    .no = Il devine les opinions politiques d’après les publications que les gens approuvent.

fact-individual-categorisation = Le système range-t-il chaque personne, individuellement, dans des catégories ?
    .label = Il catégorise des personnes individuellement
    .label-no = Il ne catégorise pas de personnes individuellement
    .help = Il doit ranger chaque personne dans une catégorie, et non décrire une foule dans son ensemble. Il n’est pas nécessaire de l’identifier par son nom.
    .yes = Il attribue une origine ethnique au visage de chaque visiteur.
    .no = Il compte les personnes qui entrent dans une salle.

fact-deduces-protected-trait = Le système déduit-il la race, les opinions politiques, l’affiliation syndicale, les convictions religieuses ou philosophiques, la vie sexuelle ou l’orientation sexuelle ?
    .label = Il déduit race, opinions, affiliation syndicale, convictions ou vie sexuelle
    .label-no = Il ne déduit aucune des caractéristiques visées par l’interdiction
    .help = Seules ces caractéristiques comptent ici ; la couleur des cheveux, par exemple, n’en est pas une. Prétendre les déduire compte déjà, même si les résultats sont faux.
    .yes = Il prétend reconnaître la religion d’une personne à son visage.
    .no = Il trie des photos selon la couleur des cheveux.

fact-labels-lawful-datasets = Le système se limite-t-il à étiqueter ou à filtrer des ensembles de données biométriques acquis légalement ?
    .label = Il se limite à étiqueter ou à filtrer des données biométriques légales
    .label-no = Il fait plus qu’étiqueter ou filtrer des données biométriques légales
    .help = Ce travail échappe à l’interdiction, car il peut par exemple rendre des données d’entraînement plus équilibrées. Il porte sur des ensembles de données, non sur des personnes rencontrées dans la vie courante.
    .yes = Il étiquette par origine ethnique les photos de volontaires, pour que les données d’entraînement n’oublient aucun groupe.
    .no = Il classe des voyageurs à leur passage dans une gare.

fact-law-enforcement-categorisation = Le système catégorise-t-il des données biométriques à des fins répressives, contre des infractions pénales ?
    .label = Il catégorise des données biométriques à des fins répressives
    .label-no = Il ne catégorise pas de données biométriques à des fins répressives
    .help = Les activités répressives sont celles que la police et d’autres autorités, ou des organismes agissant pour leur compte, mènent contre les infractions pénales. La sécurité ordinaire d’une entreprise privée n’en relève pas.
    .yes = La police trie des images saisies selon des caractéristiques physiques, afin de retrouver des victimes.
    .no = Un magasin trie ses clients dans l’espoir d’arrêter des voleurs.

fact-publicly-accessible-space = L’identification en temps réel a-t-elle lieu dans un espace physique accessible au public ?
    .label = Il est utilisé dans un espace accessible au public
    .label-no = Il n’est pas utilisé dans un espace accessible au public
    .help = Peu importent le propriétaire, un billet d’entrée ou une condition d’âge. Les espaces en ligne, les prisons, les contrôles aux frontières et les lieux de travail réservés au personnel ne sont pas accessibles au public.
    .yes = Une gare, un magasin ou un stade.
    .no = Un atelier où l’on n’entre qu’avec un badge du personnel.

fact-law-enforcement-purpose = L’identification en temps réel est-elle utilisée à des fins répressives, contre des infractions pénales ?
    .label = Il est utilisé à des fins répressives
    .label-no = Il n’est pas utilisé à des fins répressives
    .help = Les fins répressives sont la prévention et la détection des infractions pénales, les enquêtes, les poursuites et l’exécution des peines, par les autorités ou pour leur compte.
    .yes = La police cherche un suspect sur une place.
    .no = Un stade laisse entrer ses abonnés en reconnaissant leur visage.

fact-identification-objective = À quoi l’identification en temps réel doit-elle servir ?
    .label = Objectif de l’identification en temps réel
    .help = Le règlement n’admet que les trois premiers objectifs. Une infraction n’est assez grave que si elle est punissable d’une peine d’une durée maximale d’au moins quatre ans et figure à l’annexe II : terrorisme ; traite des êtres humains ; exploitation sexuelle des enfants ; trafic de drogues, d’armes, d’organes ou de matières nucléaires ; meurtre ou coups et blessures graves ; enlèvement et prise d’otage ; viol ; crimes relevant de la Cour pénale internationale ; détournement d’avion ou de navire ; crime contre l’environnement ; vol organisé ou à main armée ; sabotage ; participation à une organisation criminelle impliquée dans ces infractions. S’il y a plusieurs objectifs et que l’un d’eux n’est pas admis, choisissez l’objectif autre.
    .yes = Rechercher des personnes disparues ou des victimes, pour retrouver un enfant enlevé.
    .no = Identifier une personne soupçonnée d’une infraction grave, pour un vol à l’étalage : choisissez l’objectif autre.
fact-identification-objective_victims-or-missing-persons = rechercher des personnes disparues, ou victimes d’enlèvement, de traite ou d’exploitation sexuelle
fact-identification-objective_imminent-threat = prévenir une menace imminente pour la vie ou la sécurité physique, ou une attaque terroriste
fact-identification-objective_serious-crime-suspect = localiser ou identifier une personne soupçonnée d’une infraction grave visée à l’annexe II
fact-identification-objective_other-objective = un objectif autre que les trois que le règlement admet

fact-strictly-necessary = L’identification en temps réel est-elle strictement nécessaire à cet objectif ?
    .label = L’identification en temps réel est strictement nécessaire
    .label-no = L’identification en temps réel n’est pas strictement nécessaire
    .help = Aucun moyen moins intrusif ne convient, et l’utilisation est limitée à ce que l’objectif exige, dans le temps, dans l’espace et quant aux personnes.
    .yes = Elle dure deux heures, dans la seule gare où l’enfant disparu a été vu.
    .no = Elle fonctionne toute l’année dans toute la ville, au cas où quelqu’un passerait.

fact-targeted-individual-only = L’identification en temps réel sert-elle uniquement à confirmer l’identité de la personne recherchée ?
    .label = L’identification confirme uniquement l’identité de la personne recherchée
    .label-no = L’identification va au-delà de la personne recherchée
    .help = La recherche doit viser des personnes précises. Identifier quiconque passe n’est pas admis.
    .yes = Les passants ne sont comparés qu’à la photo de l’enfant disparu.
    .no = Tous les passants sont comparés à une base de tous les habitants.

fact-national-law-permits-identification = Cette identification en temps réel est-elle autorisée par le droit de l’État membre où elle a lieu ?
    .label = Le droit national autorise l’identification en temps réel
    .label-no = Le droit national n’autorise pas l’identification en temps réel
    .help = Le règlement laisse seulement aux États membres la possibilité d’autoriser cette utilisation. Sans une loi nationale qui l’autorise et l’encadre, elle reste interdite.
    .yes = Une loi de cet État membre l’autorise pour cet objectif et fixe la procédure.
    .no = Il n’existe pas de loi, seulement un ordre du chef de la police.

fact-rights-assessment-done = Une analyse d’impact sur les droits fondamentaux a-t-elle été réalisée avant l’utilisation ?
    .label = Une analyse d’impact sur les droits fondamentaux a été réalisée
    .label-no = Aucune analyse d’impact sur les droits fondamentaux n’a été réalisée
    .help = Elle décrit qui peut être touché, les risques pour les droits de ces personnes et les mesures prévues. Même l’urgence ne permet pas de la reporter.
    .yes = La police a achevé l’analyse avant de mettre le système en marche.
    .no = L’analyse doit être rédigée après l’opération.

fact-identification-registered = Le système d’identification en temps réel est-il enregistré dans la base de données de l’UE ?
    .label = Enregistrement du système d’identification en temps réel
    .help = Les systèmes utilisés à des fins répressives figurent dans une section non publique de cette base. En cas d’urgence justifiée, l’utilisation peut commencer avant l’enregistrement, qui suit sans retard injustifié.
    .yes = Système enregistré avant l’utilisation, si l’inscription existe déjà dans la section non publique.
    .no = Utilisation en urgence, pour une opération prévue des semaines à l’avance : il n’y a pas d’urgence.
fact-identification-registered_registered = système enregistré avant l’utilisation
fact-identification-registered_urgent-registration-follows = système utilisé en urgence, l’enregistrement suivant sans retard injustifié
fact-identification-registered_not-registered = système non enregistré dans la base de données de l’UE

fact-identification-authorised = Cette utilisation est-elle autorisée par un juge ou par une autorité administrative indépendante ?
    .label = Autorisation de l’identification en temps réel
    .help = Chaque utilisation demande l’autorisation préalable d’une autorité judiciaire, ou d’une autorité administrative indépendante dont la décision est contraignante. En cas d’urgence justifiée, elle peut être demandée après coup, dans les 24 heures au plus tard. En cas de refus, l’utilisation cesse et les données sont supprimées aussitôt.
    .yes = Autorisée au préalable, si un juge a approuvé cette recherche avant qu’elle ne commence.
    .no = Autorisée au préalable, si seul le chef de la police a donné son accord : ce n’est pas une autorité indépendante.
fact-identification-authorised_authorised = utilisation autorisée au préalable par un juge ou par une autorité indépendante
fact-identification-authorised_urgent-requested-within-24-hours = utilisation commencée en urgence, l’autorisation étant demandée dans les 24 heures
fact-identification-authorised_not-authorised = utilisation sans autorisation, et sans demande faite à temps

## Produits et composants de sécurité (facts/products.nomos)

fact-product-law = Parmi ces législations de l’Union, lesquelles couvrent le produit que le système constitue ou dont il fait partie ?
    .label = Législations sur les produits visées à l’annexe I
    .help = La déclaration UE de conformité du produit indique les textes qui le couvrent. Choisissez tous ceux qui conviennent. Si aucun ne convient, c’est aussi une réponse.
    .yes = Les dispositifs médicaux, pour un logiciel qui repère des tumeurs sur des images.
    .no = Les équipements radioélectriques, pour une application qui tourne sur n’importe quel téléphone : elle ne fait pas partie du téléphone.
fact-product-law_machinery = machines
fact-product-law_toys = jouets
fact-product-law_recreational-craft = bateaux de plaisance et véhicules nautiques à moteur
fact-product-law_lifts = ascenseurs et composants de sécurité pour ascenseurs
fact-product-law_explosive-atmospheres = appareils et systèmes de protection destinés aux atmosphères explosibles
fact-product-law_radio-equipment = équipements radioélectriques
fact-product-law_pressure-equipment = équipements sous pression
fact-product-law_cableways = installations à câbles, comme les téléphériques
fact-product-law_personal-protective-equipment = équipements de protection individuelle
fact-product-law_gas-appliances = appareils brûlant des combustibles gazeux
fact-product-law_medical-devices = dispositifs médicaux
fact-product-law_in-vitro-diagnostics = dispositifs médicaux de diagnostic in vitro
fact-product-law_civil-aviation-security = sûreté de l’aviation civile
fact-product-law_two-and-three-wheelers = véhicules à deux ou trois roues et quadricycles
fact-product-law_agricultural-vehicles = véhicules agricoles et forestiers
fact-product-law_marine-equipment = équipements marins, destinés aux navires
fact-product-law_rail-interoperability = interopérabilité du système ferroviaire
fact-product-law_motor-vehicles = véhicules à moteur et leurs remorques
fact-product-law_vehicle-safety = sécurité générale des véhicules à moteur
fact-product-law_unmanned-aircraft = aéronefs sans équipage à bord (drones) et leurs équipements de contrôle à distance

fact-is-the-product = Le système d’IA est-il lui-même le produit que couvre cette législation ?
    .label = Il est lui-même le produit réglementé
    .label-no = Il n’est pas lui-même le produit réglementé
    .help = Certaines de ces législations traitent un logiciel comme un produit à part entière. Sinon, le système peut être un composant du produit, ce qui fait l’objet d’une autre question.
    .yes = Un logiciel de diagnostic qui est à lui seul un dispositif médical.
    .no = Une fonction intégrée à la commande des portes d’un ascenseur.

fact-safety-function = Le système est-il destiné à prévenir ou à réduire des risques pour la santé et la sécurité des personnes, ou pour des biens ?
    .label = Il remplit une fonction de sécurité
    .label-no = Il ne remplit pas de fonction de sécurité
    .help = C’est la destination fixée par le fournisseur qui compte. Être intégré à un produit réglementé ne suffit pas à lui donner une fonction de sécurité.
    .yes = Il arrête une presse lorsqu’une main s’approche.
    .no = Il propose des réglages qui économisent l’énergie de la presse.

fact-failure-endangers = Que mettrait en danger une défaillance ou un dysfonctionnement du système ?
    .label = Ce qu’une défaillance mettrait en danger
    .help = Pensez aux pannes comme aux sorties erronées. Si la santé et la sécurité des personnes sont en jeu, choisissez cette réponse, même si des biens le sont aussi.
    .yes = La santé et la sécurité des personnes, pour une commande de porte qui pourrait écraser une main.
    .no = Des biens seulement, pour la commande d’un brûleur à gaz : une explosion menace aussi les personnes.
fact-failure-endangers_nothing = ni des personnes ni des biens
fact-failure-endangers_property-only = des biens seulement, et non la santé ou la sécurité des personnes
fact-failure-endangers_health-and-safety = la santé et la sécurité des personnes

fact-solely-non-safety-purpose = Le système sert-il uniquement à l’assistance à l’utilisateur, aux performances, à l’efficacité, à l’automatisation, au confort ou au contrôle de la qualité, sans rien qui touche à la sécurité ?
    .label = Il sert uniquement à des fins étrangères à la sécurité
    .label-no = Il ne sert pas uniquement à des fins étrangères à la sécurité
    .help = Toutes les tâches du système doivent être de ce genre. Une seule tâche liée à la sécurité conduit à répondre non.
    .yes = Il apprend à quels étages les cabines d’un ascenseur devraient attendre.
    .no = Il planifie le travail d’un robot et l’arrête aussi quand quelqu’un s’approche.

fact-third-party-assessment = Un organisme indépendant doit-il évaluer le produit avant sa mise sur le marché ou sa mise en service ?
    .label = Évaluation du produit par un tiers
    .help = La législation sur le produit dit si un organisme indépendant, le plus souvent un organisme notifié, doit intervenir. Une évaluation limitée à d’autres risques, comme les perturbations radio, est une réponse à part. Les essais volontaires ne comptent pas.
    .yes = Exigée, pour un dispositif médical dont la classe de risque impose un organisme notifié.
    .no = Exigée, pour un rapport d’essai qu’un client a souhaité : cet essai était volontaire.
fact-third-party-assessment_required = évaluation par un tiers exigée, au moins en partie pour la santé et la sécurité
fact-third-party-assessment_required-for-other-risks-only = évaluation par un tiers exigée seulement pour des risques étrangers à la santé et à la sécurité
fact-third-party-assessment_not-required = aucune évaluation par un tiers exigée

## Qui, où, quand et pour quoi (facts/scope.nomos)

fact-role = Quel est votre rôle à l’égard du système ou du modèle ?
    .label = Votre rôle
    .help = Choisissez tout ce qui convient : une même organisation peut avoir plusieurs rôles. Compte ce que vous faites, non le nom qu’un contrat vous donne. Si vous développez un système et l’utilisez vous-même, vous êtes fournisseur et déployeur.
    .yes = Fournisseur et déployeur, pour une entreprise qui crée un outil et s’en sert aussi.
    .no = Déployeur seulement, pour une entreprise qui fait créer un outil et le vend sous son nom : elle en est le fournisseur.
    .none = Le règlement n’oblige que ceux qui ont un rôle : sans rôle, aucune obligation ne peut naître. Qui développe un système, ou le fait développer sous son nom, est fournisseur ; qui l’utilise dans son activité, entreprise, école ou administration, est déployeur ; qui le met à disposition sans l’avoir conçu est distributeur ou importateur. Si vous ignorez votre rôle, laissez la question ouverte.
fact-role_provider = fournisseur : vous le développez ou faites développer, et le proposez ou l’utilisez sous votre nom
fact-role_deployer = déployeur : vous l’utilisez, vous-même ou par votre personnel, sous votre propre autorité
fact-role_importer = importateur : établi dans l’Union, vous y introduisez un système portant le nom ou la marque d’une entreprise d’un pays tiers
fact-role_distributor = distributeur : vous le mettez à disposition dans l’Union sans être le fournisseur ni l’importateur
fact-role_authorised-representative = mandataire : dans l’Union, vous agissez par mandat écrit pour un fournisseur d’un pays tiers
fact-role_product-manufacturer = fabricant d’un produit : vous fournissez un système d’IA avec votre produit
fact-role_notified-body = organisme notifié : vous évaluez la conformité des systèmes d’autrui, ou demandez à pouvoir le faire
fact-role_notifying-authority = autorité notifiante : votre État membre vous charge de désigner et de contrôler les organismes notifiés
fact-role_private-publisher = particulier : vous êtes fournisseur, mais diffusez gratuitement en dehors de toute activité commerciale (à choisir en plus)

fact-established-in-union = Votre organisation est-elle établie ou située dans l’Union européenne ?
    .label = Votre organisation est établie ou située dans l’Union
    .label-no = Votre organisation n’est ni établie ni située dans l’Union
    .help = La question porte sur vous, non sur le système ; si vous agissez à titre individuel, répondez pour vous-même. Le règlement peut aussi vous concerner hors de l’Union : d’autres questions le diront.
    .yes = Une société dont le siège est à Lisbonne.
    .no = Une société de Toronto à laquelle des clients de l’Union achètent en ligne.

fact-placed-on-union-market = Le système ou le modèle est-il mis sur le marché ou mis en service dans l’Union, ou sur le point de l’être ?
    .label = Il est mis sur le marché ou mis en service dans l’Union
    .label-no = Il n’est ni mis sur le marché ni mis en service dans l’Union
    .help = Le proposer dans le cadre d’une activité commerciale compte, contre paiement ou gratuitement, y compris par l’internet. Pour un système, commencer à l’utiliser dans votre propre organisation dans l’Union compte aussi.
    .yes = Des clients en France peuvent s’y abonner.
    .no = Il n’est proposé qu’au Japon, et personne dans l’Union ne peut le commander.

fact-output-used-in-union = Les sorties du système sont-elles utilisées dans l’Union ?
    .label = Ses sorties sont utilisées dans l’Union
    .label-no = Ses sorties ne sont pas utilisées dans l’Union
    .help = Les sorties sont des prédictions, des contenus, des recommandations ou des décisions. Le règlement ne dit pas à partir de quand une utilisation compte ; son considérant 22 parle de sorties destinées à l’Union.
    .yes = Une entreprise en Inde trie des candidatures pour un employeur en Autriche.
    .no = Un hôpital au Brésil n’utilise les résultats que pour ses propres patients.

fact-placed-on = Quel jour le premier exemplaire a-t-il été mis sur le marché ou mis en service dans l’Union, ou quel jour le sera-t-il ?
    .label = Jour de la première mise sur le marché ou mise en service
    .help = Compte le premier exemplaire du même type et du même modèle, quel qu’en soit le destinataire. Les exemplaires suivants, de conception inchangée, n’ouvrent pas de nouvelle date. Un jour prévu convient aussi.
    .yes = Le jour où le premier client a reçu ce type et ce modèle.
    .no = Le jour où vous avez acheté votre propre exemplaire, si d’autres l’avaient reçu plus tôt.

fact-significant-design-change = La conception du système a-t-elle subi d’importantes modifications depuis que les règles « haut risque » s’appliquent, ou en subira-t-elle ?
    .label = Sa conception subit d’importantes modifications
    .label-no = Sa conception ne subit pas d’importantes modifications
    .help = Les articles ne définissent pas cette notion. Le considérant 177 la rapproche de la modification substantielle : un changement que l’évaluation initiale n’avait pas prévu et qui touche aux exigences ou à la destination.
    .yes = Un nouveau modèle décide lui-même là où l’ancien ne faisait que proposer.
    .no = Des fautes d’orthographe ont été corrigées à l’écran.

fact-for-public-authorities = Le système est-il destiné à être utilisé par des autorités publiques ?
    .label = Il est destiné à être utilisé par des autorités publiques
    .label-no = Il n’est pas destiné à être utilisé par des autorités publiques
    .help = C’est ce que le fournisseur indique dans la notice d’utilisation, la publicité et la documentation technique qui le détermine. Les autorités nationales, régionales et locales comptent toutes.
    .yes = Un outil pour les services sociaux des communes.
    .no = Un outil proposé aux seuls employeurs privés.

fact-annex-x-component = Le système est-il un composant d’un des systèmes d’information à grande échelle de l’Union pour les frontières, la sécurité et la justice ?
    .label = Il est un composant d’un système d’information à grande échelle de l’Union
    .label-no = Il n’est pas un composant d’un système d’information à grande échelle
    .help = L’annexe X en énumère sept : le système d’information Schengen, le système d’information sur les visas, Eurodac, le système d’entrée/de sortie, ETIAS pour les autorisations de voyage, ECRIS-TCN pour les casiers judiciaires, et leur interopérabilité. Les systèmes nationaux n’y figurent pas.
    .yes = Un module de comparaison des visages du système d’entrée/de sortie.
    .no = La gestion des dossiers d’une police nationale.

fact-outside-union-law = Le système ou le modèle est-il utilisé uniquement dans un domaine qui ne relève pas du droit de l’Union ?
    .label = Il relève d’un domaine extérieur au droit de l’Union
    .label-no = Il relève d’un domaine couvert par le droit de l’Union
    .help = De tels domaines sont rares ; le principal est la sécurité nationale des États membres. Le travail ordinaire de la police, la santé et la vie des affaires n’en sont pas.
    .yes = Un service de renseignement l’utilise pour protéger la sécurité nationale.
    .no = Une police l’utilise contre les cambriolages.

fact-defence-purpose = Le système sert-il à des fins militaires, de défense ou de sécurité nationale ?
    .label = Fins militaires, de défense ou de sécurité nationale
    .help = C’est le but qui compte, non qui vous êtes. Dès qu’un autre but s’y ajoute, comme la lutte contre les infractions ou la protection civile, le règlement s’applique.
    .yes = De telles fins et d’autres aussi, pour un drone vendu à des armées et à des pompiers.
    .no = Exclusivement de telles fins, pour un système de surveillance de l’armée que la police utilise aussi.
fact-defence-purpose_none = aucune fin militaire, de défense ou de sécurité nationale
fact-defence-purpose_exclusive = exclusivement des fins militaires, de défense ou de sécurité nationale
fact-defence-purpose_dual = des fins militaires, de défense ou de sécurité nationale, et d’autres fins aussi

fact-third-country-authority-cooperation = Une autorité d’un pays hors de l’Union, ou une organisation internationale, utilise-t-elle le système dans une coopération policière ou judiciaire avec l’Union ?
    .label = Une autorité d’un pays tiers l’utilise en coopération policière ou judiciaire
    .label-no = Il ne sert pas à une coopération policière ou judiciaire avec un pays tiers
    .help = La coopération avec un ou plusieurs États membres compte aussi. L’utilisation doit s’inscrire dans un accord international ou dans une coopération internationale.
    .yes = Une police canadienne l’utilise dans le cadre d’un accord avec l’Union.
    .no = Une entreprise canadienne le vend à la police d’un État membre.

fact-adequate-safeguards = Cette autorité ou organisation offre-t-elle des garanties adéquates pour les droits fondamentaux des personnes ?
    .label = Des garanties adéquates protègent les droits fondamentaux
    .label-no = Il n’y a pas de garanties adéquates pour les droits fondamentaux
    .help = Sans ces garanties, l’exception prévue pour cette coopération ne s’applique pas.
    .yes = L’accord fixe des règles contraignantes sur les données, la surveillance et les recours.
    .no = L’accord ne dit rien des droits des personnes.

fact-sole-purpose-research = Le système ou le modèle a-t-il été développé et mis en service uniquement pour la recherche et le développement scientifiques ?
    .label = Il sert uniquement à la recherche et au développement scientifiques
    .label-no = Il ne sert pas uniquement à la recherche et au développement scientifiques
    .help = Son développement et son utilisation doivent tous deux avoir ce seul but. Un produit commercial que des chercheurs utilisent aussi n’en relève pas.
    .yes = Une université crée un système pour une étude et ne l’utilise pour rien d’autre.
    .no = Un laboratoire utilise un assistant de rédaction vendu à tous.

fact-pre-market-development-only = Le système ou le modèle est-il encore en recherche, en essai ou en développement, sans être mis sur le marché ni mis en service ?
    .label = Il est encore en développement et n’est pas sur le marché
    .label-no = Il est sur le marché ou en service
    .help = Le règlement laisse cette phase de côté jusqu’à la première mise sur le marché ou mise en service. Les essais en conditions réelles sont à part et font l’objet d’une autre question.
    .yes = Un prototype sur le banc d’essai de votre laboratoire.
    .no = Une version pilote avec laquelle un client travaille déjà.

fact-real-world-testing = Le système fait-il l’objet d’essais en conditions réelles ?
    .label = Il fait l’objet d’essais en conditions réelles
    .label-no = Il ne fait pas l’objet d’essais en conditions réelles
    .help = Il s’agit d’essais temporaires, pour l’usage auquel le système est destiné, hors d’un laboratoire ou d’une simulation. L’exception prévue pour la phase de développement ne les couvre pas.
    .yes = Un robot de livraison circule un mois en ville, à titre d’essai.
    .no = Un robot de livraison circule dans une ville simulée.

fact-personal-use = Utilisez-vous le système à titre privé, pour une activité strictement personnelle et non professionnelle ?
    .label = L’utilisation est strictement personnelle
    .label-no = L’utilisation n’est pas strictement personnelle
    .help = Tout ce qui touche au travail ou rapporte régulièrement de l’argent est professionnel. L’exception ne dispense que des obligations des déployeurs.
    .yes = Quelqu’un fait écrire à un robot conversationnel un poème d’anniversaire pour un ami.
    .no = Une journaliste indépendante fait rédiger un article à un robot conversationnel.

fact-open-source-system = Le système est-il publié sous une licence libre et ouverte ?
    .label = Le système est publié sous licence libre et ouverte
    .label-no = Le système n’est pas publié sous licence libre et ouverte
    .help = La licence doit permettre à chacun de consulter, d’utiliser, de modifier et de redistribuer le système. Même alors, le règlement s’applique si le système est à haut risque ou relève des interdictions ou des règles de transparence. La question de savoir s’il est monétisé est posée à part.
    .yes = Son code source est publié sous licence MIT.
    .no = Son code source est visible, mais il est interdit de le modifier.

fact-change-made = Qu’avez-vous fait à un système que quelqu’un d’autre avait déjà mis sur le marché ou mis en service ?
    .label = Changements apportés au système d’un autre fournisseur
    .help = Une modification est substantielle si l’évaluation initiale de la conformité ne l’avait pas prévue et si elle nuit au respect des exigences « haut risque » ou change la destination évaluée. Si vous n’avez rien fait de tel, c’est aussi une réponse.
    .yes = Une nouvelle destination, pour un assistant généraliste dont vous faites un outil de sélection de candidats.
    .no = Une modification substantielle, pour des réglages changés comme la notice le prévoit.
fact-change-made_own-name = vous mettez sur le système votre nom ou votre marque
fact-change-made_substantial-modification = vous modifiez le système de façon substantielle, au-delà de ce qui était prévu et évalué
fact-change-made_new-intended-purpose = vous donnez au système une nouvelle destination
fact-change-made_listed-task-at-run-time = vous confiez à un assistant généraliste ou à un agent, à l’usage seulement, une tâche visée à l’annexe III

fact-high-risk-change-ruled-out = Le premier fournisseur a-t-il clairement précisé que le système ne doit pas être transformé en système à haut risque ?
    .label = Le premier fournisseur a exclu une transformation en système à haut risque
    .label-no = Le premier fournisseur n’a pas exclu une transformation en haut risque
    .help = Si c’est le cas, il ne doit ni assistance ni documentation à qui le transforme. La déclaration doit être claire.
    .yes = Les conditions d’utilisation interdisent d’en faire un système à haut risque.
    .no = La notice recommande certains usages et ne dit rien du haut risque.

fact-under-manufacturers-name = Le système est-il mis sur le marché ou mis en service sous le nom du fabricant du produit ?
    .label = Il porte le nom ou la marque du fabricant du produit
    .label-no = Il ne porte pas le nom ou la marque du fabricant du produit
    .help = La marque compte comme le nom. Le système peut être mis sur le marché avec le produit, ou mis en service alors que le produit était déjà sur le marché.
    .yes = Un fabricant vend sous sa marque des ascenseurs équipés d’un système d’IA.
    .no = Le module d’IA porte la marque de son fournisseur, et le fabricant ne fait que le recommander.

## Objet décrit (facts/system.nomos)

fact-subject = Que voulez-vous examiner : un système, un modèle, ou les deux ?
    .label = Objet de l’examen
    .help = Un modèle seul n’est pas un système : il en devient une partie lorsqu’on lui ajoute d’autres éléments, comme une interface. Choisissez les deux si vous répondez des deux.
    .yes = Les deux, pour une entreprise qui entraîne un modèle de langage et propose un robot conversationnel qui s’appuie sur lui.
    .no = Un système, pour des poids proposés au téléchargement et rien d’autre : c’est un modèle.
fact-subject_system = un système : un logiciel ou un appareil, comme un robot conversationnel
fact-subject_model = un modèle à lui seul, comme des poids entraînés que d’autres intègrent dans leurs systèmes

fact-machine-based = Le système fonctionne-t-il sur un ordinateur, quel qu’il soit ?
    .label = Il fonctionne sur un ordinateur
    .label-no = Il ne fonctionne pas sur un ordinateur
    .help = La loi parle d’un système automatisé, fait de matériel et de logiciels. Un serveur compte, et la puce d’une caméra aussi.
    .yes = Un programme hébergé dans le nuage.
    .no = Un questionnaire papier dépouillé à la main.

fact-some-autonomy = Le système fonctionne-t-il avec au moins une certaine indépendance par rapport aux personnes ?
    .label = Il fonctionne avec une certaine autonomie
    .label-no = Il fonctionne sans aucune autonomie
    .help = Un faible degré d’indépendance compte déjà. Il subsiste même si une personne vérifie chaque résultat ou lance chaque opération.
    .yes = Il propose un diagnostic qu’un médecin vérifie ensuite.
    .no = Une grue ne bouge que lorsque son conducteur commande chaque mouvement.

fact-technique = Comment le système produit-il ses sorties ?
    .label = Façon dont il produit ses sorties
    .help = Le règlement demande si le système déduit lui-même comment passer de ses entrées à ses sorties. S’il combine plusieurs techniques, choisissez la première de la liste qui convient.
    .yes = L’apprentissage à partir de données, pour un filtre antispam entraîné sur des courriels étiquetés.
    .no = L’exécution de règles, pour des règles appliquées à la note d’un modèle entraîné : choisissez l’apprentissage.
fact-technique_learns-from-data = apprentissage à partir de données (apprentissage automatique), comme un réseau de neurones
fact-technique_encoded-knowledge = raisonnement à partir de connaissances encodées par des personnes, comme un système expert
fact-technique_other-inference = déduction par un autre moyen que l’apprentissage ou des connaissances encodées
fact-technique_mathematical-optimisation = accélération ou approximation de méthodes d’optimisation mathématique bien établies
fact-technique_basic-data-processing = tri, filtrage, calcul ou affichage de données selon des instructions fixes
fact-technique_classical-heuristics = règles empiriques classiques pour trouver de bonnes solutions, sans apprentissage
fact-technique_simple-statistics = prédiction par une statistique élémentaire, comme une moyenne
fact-technique_human-defined-rules = exécution de règles définies uniquement par des personnes

fact-influences-environment = Les sorties du système peuvent-elles influencer un environnement physique ou virtuel ?
    .label = Ses sorties peuvent influencer leur environnement
    .label-no = Ses sorties ne peuvent pas influencer leur environnement
    .help = Des prédictions, des contenus, des recommandations ou des décisions peuvent influencer des personnes, des machines, des données ou d’autres logiciels. C’est le cas de presque tous les systèmes en service.
    .yes = Sa recommandation s’affiche sur une page web.
    .no = Un programme efface ses résultats avant que quiconque ou quoi que ce soit puisse s’en servir.

## Transparence (facts/transparency.nomos)

fact-interacts-with-people = Le système est-il destiné à interagir directement avec des personnes ?
    .label = Il interagit directement avec des personnes
    .label-no = Il n’interagit pas directement avec des personnes
    .help = Il faut un échange entre la personne et le système, par exemple par écrit, à la voix ou par gestes. Un travail en arrière-plan n’est pas une interaction.
    .yes = Un assistant vocal qui répond à votre téléphone.
    .no = Un logiciel qui planifie la nuit les stocks d’un entrepôt.

fact-interaction-obvious = Est-il évident, pour les personnes concernées, qu’elles ont affaire à un système d’IA ?
    .label = Il est évident que l’on a affaire à une IA
    .label-no = Il n’est pas évident que l’on a affaire à une IA
    .help = Pensez à une personne attentive, avisée et normalement informée, dans les circonstances réelles. Le public compte : pour des enfants, par exemple, l’évidence est moindre.
    .yes = Un programme d’échecs où l’ordinateur est le seul adversaire.
    .no = Une fenêtre de discussion nommée Anna, avec un portrait, sur le site d’une boutique.

fact-criminal-law-authorisation = La loi autorise-t-elle l’utilisation du système pour un travail sur des infractions pénales, et pour lequel ?
    .label = Autorisation légale en matière pénale
    .help = Il faut un fondement dans la loi et, là où le règlement l’exige, des garanties pour les droits des tiers. Choisissez les poursuites seules si la loi n’autorise rien d’autre : elles ne comptent pas comme exception pour la reconnaissance des émotions et la catégorisation biométrique.
    .yes = Prévention, détection ou enquêtes, pour un outil que la loi permet à la police d’utiliser contre la fraude.
    .no = Prévention, détection ou enquêtes, pour un magasin qui l’emploie de sa propre initiative contre le vol : choisissez l’absence d’autorisation.
fact-criminal-law-authorisation_none = aucune autorisation par la loi en matière d’infractions pénales
fact-criminal-law-authorisation_detection-prevention-or-investigation = prévention ou détection d’infractions pénales, ou enquêtes, autorisées par la loi (peut-être aussi les poursuites)
fact-criminal-law-authorisation_prosecution-only = poursuites pénales seulement, autorisées par la loi

fact-public-crime-reporting = Le public peut-il utiliser le système pour signaler une infraction pénale ?
    .label = Le public peut y signaler des infractions
    .label-no = Le public ne peut pas y signaler d’infractions
    .help = Les personnes qui s’adressent au système pour signaler une infraction doivent savoir qu’elles ont affaire à une IA, même si la loi autorise ce système.
    .yes = Un assistant en ligne de la police reçoit les signalements de tous.
    .no = Un outil d’enquête que seuls des policiers utilisent.

fact-generates = Quels contenus le système génère-t-il ou modifie-t-il ?
    .label = Contenus qu’il génère ou modifie
    .help = Un contenu compte si le système le crée ou le modifie artificiellement. Choisir des phrases préparées ou agencer des contenus existants n’est pas générer. Si rien ne convient, c’est aussi une réponse.
    .yes = Du texte et du son, pour un assistant qui rédige ses réponses et les prononce.
    .no = Du texte, pour un robot conversationnel qui ne fait que choisir des réponses préparées : il n’en génère pas.
fact-generates_audio = du son, comme de la parole ou de la musique
fact-generates_image = des images
fact-generates_video = des vidéos
fact-generates_text = du texte

fact-standard-editing-only = Le système se limite-t-il à une fonction d’assistance pour la mise en forme standard ?
    .label = Il se limite à une assistance pour la mise en forme standard
    .label-no = Il fait plus qu’assister la mise en forme standard
    .help = Il s’agit des petites corrections habituelles d’un contenu que quelqu’un d’autre a fait. Créer un contenu nouveau va plus loin.
    .yes = Il corrige l’orthographe, ou les yeux rouges sur des photos.
    .no = Il écrit toute la lettre à partir de quelques mots-clés.

fact-input-not-substantially-altered = Le système laisse-t-il pour l’essentiel inchangés les données d’entrée et leur sens ?
    .label = Il ne modifie pas de manière substantielle les données d’entrée
    .label-no = Il modifie de manière substantielle les données d’entrée
    .help = Comparez ce que le système reçoit et ce qu’il rend : ni le contenu ni son sens ne doivent changer de manière substantielle.
    .yes = Il atténue le bruit de fond d’un enregistrement ; la voix et les mots restent les mêmes.
    .no = Il remplace la voix de la personne qui parle par une autre.

fact-deep-fake = Le système produit-il des images, des sons ou des vidéos que l’on pourrait prendre à tort pour authentiques (hypertrucages) ?
    .label = Il produit des hypertrucages
    .label-no = Il ne produit pas d’hypertrucages
    .help = Le contenu, créé ou modifié par l’IA, ressemble à des personnes, des objets, des lieux, des organisations ou des événements existants et semble vrai à tort. Les textes ne sont pas visés ici.
    .yes = Une vidéo où la maire dit ce qu’elle n’a jamais dit.
    .no = Un portrait en dessin animé que personne ne prend pour une photo.

fact-evidently-artistic = Le contenu fait-il partie d’une œuvre manifestement artistique, créative, satirique ou de fiction ?
    .label = Le contenu fait partie d’une œuvre manifestement artistique ou de fiction
    .label-no = Le contenu n’appartient pas à une œuvre manifestement artistique ou de fiction
    .help = Le public doit pouvoir reconnaître de quel genre d’œuvre il s’agit. L’obligation de signaler demeure, sous une forme qui ne gêne pas la jouissance de l’œuvre.
    .yes = Un film de fiction rajeunit un acteur.
    .no = Une publicité montre un témoin qui n’existe pas.

fact-public-interest-text = Le système génère-t-il ou modifie-t-il des textes publiés pour informer le public sur des questions d’intérêt public ?
    .label = Il rédige des textes publiés sur des questions d’intérêt public
    .label-no = Il ne rédige pas de textes publiés sur des questions d’intérêt public
    .help = Trois éléments doivent se réunir : le texte est publié, il vise à informer le public, et le sujet est d’intérêt public, comme la politique, la santé ou l’environnement.
    .yes = Un article sur une élection, publié par un site d’information.
    .no = Les descriptions de chaussures d’une boutique en ligne.

fact-human-review = Le texte fait-il l’objet d’un examen humain ou d’un contrôle éditorial avant sa publication ?
    .label = Le texte fait l’objet d’un examen humain ou d’un contrôle éditorial
    .label-no = Le texte ne fait l’objet ni d’un examen humain ni d’un contrôle éditorial
    .help = Quelqu’un doit réellement s’occuper du contenu. Avec une responsabilité éditoriale, cet examen rend le signalement inutile.
    .yes = Une rédactrice vérifie les faits et la formulation avant chaque parution.
    .no = Les articles paraissent automatiquement, et seul un logiciel en vérifie l’orthographe.

fact-editorial-responsibility = Une personne ou une organisation assume-t-elle la responsabilité éditoriale de la publication ?
    .label = Quelqu’un assume la responsabilité éditoriale
    .label-no = Personne n’assume la responsabilité éditoriale
    .help = Une personne ou une organisation doit répondre de ce qui est publié. Avec un examen humain ou un contrôle éditorial, cette responsabilité rend le signalement inutile.
    .yes = Un éditeur nommé sur le site répond de tous les articles.
    .no = Un site automatique déclare ne pas répondre de ses textes.

## Utilisations visées, leurs limites et article 6, paragraphe 3 (facts/uses.nomos)

fact-biometric-function = Quelles fonctions biométriques le système est-il destiné à remplir ?
    .label = Fonctions biométriques
    .help = Les données biométriques viennent d’une mesure du corps ou du comportement d’une personne, comme son visage, sa voix, sa démarche ou sa frappe. Choisissez tout ce qui convient ; si rien ne convient, c’est aussi une réponse.
    .yes = La vérification, pour un téléphone que son propriétaire déverrouille avec son visage.
    .no = L’identification à distance, pour un téléphone qui se déverrouille ainsi : son propriétaire participe, et seule son identité est confirmée.
fact-biometric-function_remote-identification = identifier des personnes sans leur participation active, en général à distance
fact-biometric-function_verification = confirmer qu’une personne est bien celle qu’elle prétend être, et rien d’autre
fact-biometric-function_categorisation = ranger des personnes dans des catégories d’après leurs données biométriques
fact-biometric-function_emotion-recognition = reconnaître des émotions ou des intentions d’après des données biométriques

fact-annex-3-use = Auxquelles de ces utilisations le système est-il destiné ?
    .label = Utilisations visées à l’annexe III
    .help = La destination est l’utilisation que le fournisseur indique dans la notice, la publicité et la documentation technique. Choisissez tout ce qui s’en approche : d’autres questions portent sur les limites. Si rien ne convient, c’est aussi une réponse.
    .yes = Recruter ou sélectionner, pour un outil qui classe des candidatures.
    .no = Recruter ou sélectionner, pour un agenda qui réserve des salles d’entretien : rien ne convient.
fact-annex-3-use_critical-infrastructure = gérer le numérique critique, le trafic routier, l’eau, le gaz, le chauffage ou l’électricité
    .heading = Infrastructures critiques (annexe III, point 2)
fact-annex-3-use_education-admission = déterminer l’accès, l’admission ou l’affectation à un établissement d’enseignement ou de formation
    .heading = Éducation et formation professionnelle (point 3)
fact-annex-3-use_learning-outcomes = évaluer les acquis d’apprentissage, y compris pour orienter l’apprentissage
fact-annex-3-use_education-level = évaluer le niveau d’enseignement qu’une personne recevra ou pourra atteindre
fact-annex-3-use_exam-monitoring = surveiller des examens et y détecter des comportements interdits
fact-annex-3-use_recruitment = recruter ou sélectionner : offres d’emploi ciblées, tri des candidatures, évaluation des candidats
    .heading = Emploi et gestion de la main-d’œuvre (point 4)
fact-annex-3-use_work-decisions = gérer le personnel : conditions, promotion, fin du contrat, tâches selon le comportement ou les traits, suivi, évaluation
fact-annex-3-use_job-advert-delivery = chercher le public de toutes sortes d’annonces, offres d’emploi comprises
fact-annex-3-use_public-benefits = décider de prestations ou de services publics essentiels, soins de santé compris
    .heading = Services essentiels, publics et privés (point 5)
fact-annex-3-use_creditworthiness = évaluer la solvabilité de personnes physiques ou établir leur note de crédit
fact-annex-3-use_payment-default = prédire si des personnes paieront un loyer, des factures ou un achat à terme
fact-annex-3-use_prudential-credit-risk = suivre le risque de crédit à des fins prudentielles, comme les exigences de fonds propres, une fois le crédit accordé
fact-annex-3-use_life-or-health-insurance = évaluer les risques ou fixer les tarifs de personnes en assurance-vie ou assurance maladie
fact-annex-3-use_emergency-calls = évaluer les appels d’urgence, envoyer les secours ou trier les patients aux urgences
fact-annex-3-use_self-triage = dire à une personne si ses propres symptômes sont urgents
fact-annex-3-use_victim-risk = évaluer le risque qu’une personne devienne victime d’une infraction pénale
    .heading = Répression (point 6)
fact-annex-3-use_police-polygraph = servir de détecteur de mensonges (polygraphe) ou d’outil similaire en matière pénale
fact-annex-3-use_evidence-reliability = évaluer la fiabilité des preuves dans une enquête ou des poursuites pénales
fact-annex-3-use_offending-risk = évaluer un risque d’infraction ou de récidive, une personnalité ou des antécédents judiciaires
fact-annex-3-use_police-profiling = profiler des personnes pour détecter, élucider ou poursuivre des infractions pénales
fact-annex-3-use_migration-polygraph = servir de détecteur de mensonges (polygraphe) en matière de migration, d’asile ou de frontières
    .heading = Migration, asile et gestion des contrôles aux frontières (point 7)
fact-annex-3-use_migration-risk = évaluer les risques que présente une personne qui entre ou veut entrer dans un État membre
fact-annex-3-use_asylum-or-visa-files = aider à examiner des demandes d’asile, de visa ou de titre de séjour
fact-annex-3-use_migration-identification = détecter, reconnaître ou identifier des personnes en matière de migration, d’asile ou de frontières
fact-annex-3-use_judicial-assistance = aider les juridictions ou les organismes de règlement des litiges à rechercher et interpréter les faits et la loi, ou à appliquer la loi
    .heading = Justice et processus démocratiques (point 8)
fact-annex-3-use_election-influence = influencer le résultat d’une élection ou d’un référendum, ou le vote des personnes

fact-use-permitted-by-law = Le droit de l’Union ou le droit national permet-il cette utilisation ?
    .label = Le droit permet cette utilisation
    .label-no = Le droit ne permet pas cette utilisation
    .help = La biométrie, les activités répressives et la migration ne figurent à l’annexe III que dans la mesure où un autre texte, comme le droit de la protection des données, permet l’utilisation. Sinon, l’utilisation est illicite plutôt qu’à haut risque.
    .yes = Une loi permet à l’autorité chargée des frontières d’utiliser un tel système.
    .no = La protection des données ne permet pas au magasin de reconnaître ses visiteurs.

fact-education-institution = S’agit-il d’établissements d’enseignement ou de formation professionnelle, ou de leurs programmes ?
    .label = Il concerne un établissement d’enseignement ou de formation
    .label-no = Il ne concerne aucun établissement d’enseignement ou de formation
    .help = Comptent les écoles, les universités et les établissements de formation de tous niveaux, publics ou privés, et ceux qui décident de l’admission ou organisent des examens pour eux. Les formations qu’une entreprise donne à son propre personnel ne comptent pas.
    .yes = Une agence affecte des personnes à des places en école professionnelle.
    .no = Une entreprise interroge son personnel après une formation interne à la sécurité.

fact-solely-cybersecurity = Le système sert-il à la cybersécurité et à rien d’autre (la biométrie peut aussi protéger des données à caractère personnel) ?
    .label = Il sert uniquement à la cybersécurité
    .label-no = Il ne sert pas uniquement à la cybersécurité
    .help = Selon le considérant 55, un composant qui ne fait que protéger l’infrastructure contre des attaques informatiques n’en est pas un composant de sécurité. Le considérant 54 écarte de même les systèmes biométriques qui ne servent qu’à la cybersécurité et à la protection des données à caractère personnel. Toute autre fin appelle un non.
    .yes = Il détecte des intrusions dans le réseau informatique d’un distributeur d’eau.
    .no = Il surveille la pression de l’eau et signale aussi un trafic anormal sur le réseau.

fact-infers-sensitive-attributes = Le système classe-t-il des personnes selon des attributs sensibles ou protégés, qu’il déduit de données biométriques ?
    .label = Il déduit des attributs sensibles ou protégés
    .label-no = Il ne déduit pas d’attributs sensibles ou protégés
    .help = Le considérant 54 vise les catégories particulières du droit de la protection des données, comme l’origine ethnique, la religion, la santé ou l’orientation sexuelle ; l’âge n’y figure pas. Le système doit déduire l’attribut de données biométriques et classer les personnes selon celui-ci.
    .yes = Il classe des personnes selon l’origine ethnique déduite de leur visage.
    .no = Il classe des personnes selon leur âge estimé.

fact-ancillary-categorisation = La catégorisation biométrique n’est-elle que l’accessoire, techniquement indispensable, d’un autre service commercial ?
    .label = La catégorisation est accessoire et techniquement nécessaire
    .label-no = La catégorisation n’est pas accessoire et techniquement nécessaire
    .help = Les deux conditions doivent être réunies : la fonction ne peut pas être utilisée sans le service principal, et des raisons techniques objectives la rendent strictement nécessaire.
    .yes = Une boutique en ligne mesure le visage pour faire essayer des lunettes à distance.
    .no = Une plateforme devine les opinions politiques d’après les photos de profil pour placer des publicités.

fact-for-public-body = Le système est-il destiné à une autorité publique, ou à qui agit en son nom, pour décider de prestations ou de services publics ?
    .label = Une autorité publique l’utilise pour des prestations ou des services
    .label-no = Aucune autorité publique ne l’utilise pour des prestations ou des services
    .help = Une entreprise privée compte lorsqu’elle agit au nom d’une autorité. La sécurité sociale, l’aide au logement et les soins de santé font partie de ces prestations et services.
    .yes = Un prestataire instruit des demandes d’aide au logement au nom d’une ville.
    .no = Une association privée décide de ses propres dons.

fact-detects-financial-fraud = Le système est-il utilisé pour détecter des fraudes financières ?
    .label = Il est utilisé pour détecter des fraudes financières
    .label-no = Il n’est pas utilisé pour détecter des fraudes financières
    .help = La détection de fraudes financières ne relève pas de l’entrée de l’annexe III sur la solvabilité. Si la note sert aussi à accorder ou à refuser un crédit, répondez non.
    .yes = Il signale des paiements par carte qui paraissent volés.
    .no = Il note la probabilité qu’un client rembourse son prêt.

fact-for-law-enforcement = Le système est-il destiné à des autorités répressives, à qui agit en leur nom, ou à des organismes de l’Union qui les soutiennent ?
    .label = Il est destiné à des autorités répressives
    .label-no = Il n’est pas destiné à des autorités répressives
    .help = Ce sont la police, le parquet et les autres organismes chargés de lutter contre les infractions pénales. Une entreprise privée ne compte que lorsqu’elle agit en leur nom.
    .yes = Une police doit l’utiliser dans ses enquêtes.
    .no = Des journalistes doivent l’utiliser pour vérifier des photos.

fact-for-migration-authority = Le système est-il destiné à des autorités chargées de la migration, de l’asile ou des frontières, à qui agit en leur nom, ou à des organismes de l’Union ?
    .label = Il est destiné à des autorités de migration, d’asile ou de frontières
    .label-no = Il n’est pas destiné à des autorités de migration, d’asile ou de frontières
    .help = Comptent les autorités publiques compétentes dans ces domaines et les organismes de l’Union qui y ont une mission. Une entreprise privée ne compte que lorsqu’elle agit en leur nom.
    .yes = Un office de l’asile doit l’utiliser pour ses dossiers.
    .no = Une compagnie aérienne doit l’utiliser pour placer ses passagers.

fact-verifies-travel-documents = Le système sert-il uniquement à vérifier des documents de voyage ?
    .label = Il ne fait que vérifier des documents de voyage
    .label-no = Il fait plus que vérifier des documents de voyage
    .help = La vérification de passeports, de visas et de documents semblables ne relève pas de l’entrée de l’annexe III sur l’identification de personnes.
    .yes = Il vérifie qu’un passeport est authentique.
    .no = Il cherche des personnes signalées dans la file d’attente à la frontière.

fact-judicial-setting = Qui le système aide-t-il à établir les faits et à appliquer la loi ?
    .label = Pour qui il aide à appliquer la loi
    .help = Qui agit au nom d’une autorité judiciaire compte comme elle. Le règlement extrajudiciaire compte lorsque son résultat produit des effets juridiques pour les parties. Une aide purement administrative, comme anonymiser des jugements, n’est pas visée.
    .yes = Une autorité judiciaire, pour un outil qui cherche de la jurisprudence pour des juges.
    .no = Une autorité judiciaire, pour un outil de recherche vendu à des cabinets d’avocats : ce n’est aucun des deux.
fact-judicial-setting_judicial-authority = une autorité judiciaire, ou quelqu’un qui agit en son nom
fact-judicial-setting_alternative-dispute-resolution = un organisme de règlement extrajudiciaire des litiges, comme l’arbitrage ou la médiation
fact-judicial-setting_public-prosecutor = le ministère public
fact-judicial-setting_neither = ni une autorité judiciaire ni un organisme de règlement extrajudiciaire des litiges

fact-voters-exposed-to-output = Des électeurs sont-ils directement exposés aux sorties du système ?
    .label = Des électeurs sont directement exposés à ses sorties
    .label-no = Aucun électeur n’est directement exposé à ses sorties
    .help = Les outils qui ne font qu’organiser une campagne en coulisses, sur le plan administratif ou logistique, ne relèvent pas de l’entrée de l’annexe III sur les élections.
    .yes = Il rédige des messages personnels que des électeurs reçoivent.
    .no = Il planifie les tournées des bénévoles d’une campagne.

fact-no-significant-risk = Le système est-il sans risque important de préjudice pour la santé, la sécurité ou les droits fondamentaux des personnes ?
    .label = Il ne présente pas de risque important de préjudice
    .label-no = Il présente un risque important de préjudice
    .help = Le risque se mesure à la probabilité d’un préjudice et à sa gravité. Il n’est notamment pas important lorsque le système n’a pas de réelle influence sur ce qui est décidé au sujet de personnes. Un oui doit pouvoir être motivé par écrit.
    .yes = Il signale les candidatures reçues deux fois, et une personne décide de la suite.
    .no = Son classement décide de qui est invité à un entretien.

fact-task-kind = Lesquelles de ces descriptions conviennent à la tâche du système ?
    .label = Nature de la tâche
    .help = Compte la tâche à laquelle le système est destiné. Choisissez tout ce qui convient ; si rien ne convient, c’est aussi une réponse.
    .yes = Une tâche procédurale étroite, pour un outil qui met des candidatures au même format.
    .no = Une tâche préparatoire, pour un outil dont le personnel reprend la note : il fait lui-même l’évaluation.
fact-task-kind_narrow-procedural-task = une tâche procédurale étroite, comme classer des documents par type
fact-task-kind_improves-finished-human-work = l’amélioration du résultat d’un travail humain déjà achevé
fact-task-kind_detects-decision-patterns = le repérage de constantes ou d’écarts dans des décisions antérieures, sans les remplacer ni les influencer sans examen humain
fact-task-kind_preparatory-task = une tâche qui ne fait que préparer une évaluation, comme indexer ou traduire des dossiers
fact-task-kind_checks-against-criteria = ce faisant, elle vérifie les données de personnes au regard de critères fixes
fact-task-kind_part-of-a-joint-output = elle n’est qu’une étape parmi d’autres, dont la sortie commune influence la décision

fact-profiles-people = Le système effectue-t-il un profilage de personnes physiques ?
    .label = Il effectue un profilage de personnes
    .label-no = Il n’effectue pas de profilage de personnes
    .help = Le profilage est l’utilisation automatisée de données à caractère personnel pour évaluer une personne, par exemple son travail, sa santé, ses centres d’intérêt ou son comportement. Un système visé à l’annexe III qui effectue un profilage est toujours à haut risque.
    .yes = Il note des candidats d’après leur parcours et leurs résultats à des tests.
    .no = Il met des formulaires au même format et n’évalue personne.

## Questions de droit ouvertes et leurs lectures (articles et annexes)

reading-art-5_1_f-biometrics = L’interdiction de déduire des émotions au travail et dans l’enseignement ne vise-t-elle que les données biométriques ?
    .settled = un arrêt de la Cour de justice ou une modification précisant, dans l’interdiction, les données visées
reading-art-5_1_f-biometrics_biometric-data-only = Seules les émotions déduites de données biométriques sont visées, comme dans la définition de la reconnaissance des émotions
reading-art-5_1_f-biometrics_any-data = Les émotions déduites de toute donnée sont visées, car l’interdiction elle-même ne parle pas de données biométriques

reading-art-6_1b-harm = Un système aux fins étrangères à la sécurité est-il un composant de sécurité si sa défaillance ne menace que des biens ?
    .settled = les lignes directrices définitives prévues à l’article 6, paragraphe 5, ou un arrêt de la Cour de justice ; la question tombe si une défaillance menace aussi des personnes
reading-art-6_1b-harm_persons-only = Seul un danger pour la santé et la sécurité des personnes en fait un composant de sécurité, car la règle de l’article 6 ne cite pas les biens
reading-art-6_1b-harm_property-too = Un danger pour des biens en fait aussi un composant de sécurité, car la définition de celui-ci cite les biens

reading-rec-54-security = La biométrie qui ne sert qu’à la cybersécurité et à la protection des données relève-t-elle de l’annexe III ?
    .settled = les lignes directrices définitives prévues à l’article 6, paragraphe 5, ou un arrêt de la Cour de justice
reading-rec-54-security_not-listed = Non, car le considérant 54 dit qu’elle ne devrait pas être considérée comme à haut risque
reading-rec-54-security_listed-all-the-same = Oui, car l’annexe ne prévoit pas cette exception et un considérant ne peut pas en créer

reading-art-6_3-logic = Une seule des quatre conditions de l’article 6, paragraphe 3, écarte-t-elle le haut risque, ou faut-il aussi l’absence de risque important ?
    .settled = les lignes directrices définitives prévues à l’article 6, paragraphe 5, un acte délégué fondé sur l’article 6, paragraphe 6, ou un arrêt de la Cour de justice ; la question tombe en l’absence de risque important
reading-art-6_3-logic_condition-suffices = Une seule des quatre conditions suffit, et l’absence de risque important n’est pas vérifiée à part
reading-art-6_3-logic_cumulative = L’une des quatre conditions doit être remplie, et le système ne doit en outre pas présenter de risque important

reading-art-111_2-date = Quelle date d’application du chapitre III compte pour un système à haut risque déjà sur le marché ?
    .settled = une correction de l’article 111, paragraphe 2, des lignes directrices au titre de l’article 96 ou un arrêt de la Cour de justice
reading-art-111_2-date_date-of-the-route = La date à partir de laquelle les règles “haut risque” s’appliquent selon la voie du système, annexe I ou annexe III
reading-art-111_2-date_general-date = La date générale d’application du règlement, la même pour tous les systèmes

reading-art-2_2-reach = L’article 2, paragraphe 2, écarte-t-il aussi les interdictions et la transparence pour les produits de l’annexe I, section B ?
    .settled = des lignes directrices au titre de l’article 96 ou un arrêt de la Cour de justice
reading-art-2_2-reach_literal = Le mot “uniquement” se lit à la lettre : interdictions, transparence et annexe III ne visent pas ces produits
reading-art-2_2-reach_high-risk-rules-only = Seules les règles sur le haut risque sont écartées : interdictions, transparence et annexe III s’appliquent toujours
