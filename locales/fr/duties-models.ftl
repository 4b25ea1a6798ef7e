# Obligations relatives aux modèles, aux organismes notifiés et aux autorités qui les contrôlent.

duty-art-53_1_a = Documentation technique du modèle
    .do = Rédigez la documentation technique du modèle, y compris sur son entraînement, ses essais et son évaluation, et tenez-la à jour.
    .why = Les autorités ne peuvent juger un modèle que si sa conception est consignée.
    .show = La documentation, prête pour le Bureau de l’IA, avec au moins : tâches et types de systèmes, politiques d’utilisation, publication, architecture et paramètres, modalités, licence ; et, pour la conception, moyens d’intégration, choix de conception et d’entraînement, données, calcul et énergie (annexe XI, section 1).

duty-art-53_1_a_systemic = Documentation supplémentaire en cas de risque systémique
    .do = Ajoutez à la documentation vos stratégies et résultats d’évaluation, les essais contradictoires, les adaptations et l’architecture du système.
    .why = Les modèles présentant un risque systémique appellent un examen plus poussé.
    .show = Critères, indicateurs, résultats et limites de l’évaluation, essais contradictoires et adaptations telles que l’alignement et le réglage fin, et articulation des composants logiciels (annexe XI, section 2).

duty-art-53_1_b = Informations pour les fournisseurs en aval
    .do = Rédigez, tenez à jour et mettez à disposition les informations destinées à ceux qui veulent intégrer le modèle dans leurs systèmes.
    .why = Ils doivent connaître les capacités et les limites du modèle pour remplir leurs propres obligations.
    .show = Les documents et la manière de les obtenir, avec au moins : tâches et types de systèmes, politiques d’utilisation, publication, interaction avec le matériel et les logiciels, versions, architecture et paramètres, modalités, licence ; et moyens d’intégration, format et taille des entrées et sorties, données (annexe XII).

duty-art-53_1_c = Politique de respect du droit d’auteur
    .do = Mettez en place une politique visant à respecter le droit de l’Union sur le droit d’auteur et les droits voisins, et notamment à repérer et à respecter les réservations de droits opposées à la fouille de textes et de données.
    .why = L’entraînement se sert d’œuvres d’autrui, dont les titulaires peuvent s’y opposer.
    .show = La politique, et la manière dont la collecte et les jeux de données tiennent compte des réservations de droits.

duty-art-53_1_d = Résumé public du contenu d’entraînement
    .do = Publiez un résumé suffisamment détaillé du contenu utilisé pour l’entraînement, d’après le formulaire type du Bureau de l’IA.
    .why = Les titulaires de droits et d’autres peuvent ainsi voir si leurs intérêts sont touchés.
    .show = Le résumé publié et son adresse.

duty-art-53_3 = Coopération avec les autorités
    .do = Coopérez, autant que nécessaire, avec la Commission et les autorités nationales dans l’exercice de leurs compétences.
    .why = La surveillance des modèles ne va pas sans ceux qui les ont créés.
    .show = La correspondance avec les autorités.

duty-art-53_4 = Autres moyens de conformité
    .do = Démontrez par d’autres moyens appropriés que vous respectez l’article 53, et soumettez-les à l’appréciation de la Commission.
    .why = Sans code ni norme, personne d’autre n’a défini comment remplir ces obligations.
    .show = Une description de vos moyens pour chaque obligation, et ce qui les rend appropriés.

duty-art-56_5 = Rapports sur le code de bonne pratique
    .do = Rendez compte au Bureau de l’IA, comme le prévoit le code de bonne pratique, des mesures prises et de leurs résultats.
    .why = Un code ne vaut que si ses participants le respectent.
    .show = Les rapports remis au titre du code.

duty-art-54_1 = Mandataire pour le modèle
    .do = Désignez par mandat écrit un mandataire établi dans l’Union avant de mettre le modèle sur le marché.
    .why = Le Bureau de l’IA a besoin d’un interlocuteur dans l’Union.
    .show = Le mandat écrit.

duty-art-54_2 = Moyens du mandataire (modèle)
    .do = Donnez à votre mandataire les moyens d’exécuter son mandat et d’être l’interlocuteur des autorités à votre place.
    .why = Un mandataire sans documents ni pouvoirs n’est qu’une boîte aux lettres.
    .show = Un mandat qui contient les tâches de l’article 54, et l’accès aux documents.

duty-art-54_3_a = Vérification par le mandataire
    .do = Vérifiez que la documentation technique existe et que le fournisseur a rempli ses obligations.
    .why = Le mandataire répond d’un fournisseur hors de portée.
    .show = Une trace de ce qui a été vérifié, et quand.

duty-art-54_3_b = Documents tenus à disposition
    .do = Tenez la documentation technique et les coordonnées du fournisseur à la disposition des autorités.
    .why = Des questions peuvent venir des années après le modèle.
    .show = La copie de la documentation et les coordonnées.

duty-art-54_3_c = Informations au Bureau de l’IA
    .do = Remettez au Bureau de l’IA, sur demande, votre mandat et tout ce qui démontre le respect des obligations.
    .why = Il peut ainsi vérifier la conformité d’un fournisseur hors de l’Union.
    .show = Les demandes et vos réponses.

duty-art-54_3_d = Coopération du mandataire (modèle)
    .do = Coopérez, sur demande motivée, avec le Bureau de l’IA et les autorités lorsqu’ils prennent une mesure qui touche le modèle.
    .why = Les mesures doivent atteindre le modèle dans l’Union, même intégré à des systèmes.
    .show = Les demandes et les suites données.

duty-art-54_5 = Fin du mandat (modèle)
    .do = Mettez fin au mandat si vous avez des raisons de penser que le fournisseur manque à ses obligations, et informez-en immédiatement le Bureau de l’IA, motifs à l’appui.
    .why = Personne ne doit prêter son nom à un manquement.
    .show = La résiliation et le message au Bureau de l’IA.

duty-art-41_5_models = Justification de l’équivalence pour le modèle
    .do = Démontrez que la solution retenue pour le modèle à la place des spécifications communes est au moins équivalente.
    .why = Une autre voie est permise, pas une voie moins sûre.
    .show = La comparaison, dans la documentation du modèle.

duty-art-52_1_training = Notification pendant l’entraînement du modèle
    .do = Informez la Commission dans les deux semaines dès que vous savez que votre modèle remplira la condition du risque systémique, même avant sa mise sur le marché.
    .why = Les modèles les plus puissants doivent être connus avant de se répandre.
    .show = La notification, avec les chiffres sur la puissance de calcul ou les capacités.

duty-art-52_1 = Notification du risque systémique
    .do = Informez la Commission dès que votre modèle remplit la condition du risque systémique ou que vous savez qu’il la remplira, avec les informations qui le démontrent.
    .why = Les modèles les plus puissants doivent être connus avant de se répandre.
    .show = La notification, avec les chiffres sur la puissance de calcul ou les capacités.

duty-art-55_1_a = Évaluation du modèle
    .do = Évaluez le modèle au moyen de protocoles normalisés et d’outils à l’état de la technique, et effectuez et documentez des essais contradictoires à la recherche de risques systémiques.
    .why = Les risques que personne ne cherche, d’autres les trouvent.
    .show = Protocoles, résultats et rapports d’essais contradictoires.

duty-art-55_1_b = Risques systémiques au niveau de l’Union
    .do = Évaluez et atténuez, depuis leur origine, les risques systémiques que le modèle peut présenter au niveau de l’Union.
    .why = Un tel modèle peut nuire à beaucoup de personnes de bien des façons à la fois.
    .show = L’évaluation des risques systémiques et les mesures prises.

duty-art-55_1_c = Incidents graves liés au modèle
    .do = Suivez et documentez les incidents graves et les remèdes possibles, et signalez-les sans retard injustifié au Bureau de l’IA ainsi que, s’il y a lieu, aux autorités nationales.
    .why = On ne peut prévenir autrui que de ce qui est signalé.
    .show = Le registre des incidents et les signalements envoyés.

duty-art-55_1_d = Cybersécurité du modèle
    .do = Assurez au modèle et à son infrastructure physique un niveau approprié de protection contre les attaques.
    .why = Un modèle volé ou altéré échappe à toute garantie.
    .show = Le dispositif de sécurité et les essais du modèle et de l’infrastructure.

duty-art-55_2 = Autres moyens face au risque systémique
    .do = Démontrez par d’autres moyens appropriés que vous respectez l’article 55, et soumettez-les à l’appréciation de la Commission.
    .why = Sans code ni norme, personne d’autre n’a défini comment remplir ces obligations.
    .show = Une description de vos moyens pour chaque obligation, et ce qui les rend appropriés.

duty-art-91_5 = Informations à la Commission
    .do = Fournissez la documentation et les informations sur le modèle que demande la Commission, complètes et exactes, dans le délai que fixe sa demande.
    .why = Sans eux, elle ne peut juger de la conformité.
    .show = Les demandes et vos réponses.

duty-art-92_5 = Accès pour l’évaluation
    .do = Donnez à la Commission l’accès au modèle qu’elle demande, par des interfaces, d’autres moyens techniques ou le code source, dans le délai que fixe sa demande.
    .why = Quand les documents ne suffisent pas ou qu’un risque systémique est examiné, seul le modèle peut répondre.
    .show = La demande et la manière dont l’accès a été donné.

duty-art-92_5_representative = Réponses pour le fournisseur
    .do = Fournissez les informations ou l’accès que la Commission vous demande en qualité de mandataire.
    .why = La demande peut vous parvenir à la place du fournisseur.
    .show = Les demandes et vos réponses.

duty-art-93_1 = Mesures demandées par la Commission
    .do = Exécutez ce que demande la Commission : mise en conformité, atténuation d’un risque, restriction, retrait ou rappel du modèle.
    .why = Un risque constaté doit aussi cesser.
    .show = Un compte rendu des mesures prises.

duty-art-99_5_answers = Réponses exactes aux autorités
    .do = Répondez aux demandes des autorités nationales et des organismes notifiés de façon exacte, complète et non trompeuse.
    .why = Leurs décisions reposent sur ce qu’on leur dit.
    .show = Les copies des demandes et des réponses.

duty-art-29_1 = Demande de notification
    .do = Demandez votre notification à l’autorité notifiante de l’État membre où vous êtes établi, en indiquant activités, modules, types de systèmes et preuves de compétence.
    .why = Seuls les organismes notifiés peuvent certifier.
    .show = La demande, avec le certificat d’accréditation ou d’autres preuves.

duty-art-29_4 = Dossier à jour
    .do = Actualisez les documents de votre demande à chaque changement notable.
    .why = L’autorité vérifie que vous remplissez toujours les exigences.
    .show = Le dossier actualisé.

duty-art-30_4 = Pas d’activité avant la fin du délai d’objection
    .do = N’exercez comme organisme notifié que si personne n’a soulevé d’objection : dans les deux semaines avec un certificat d’accréditation, dans les deux mois sans.
    .why = Les autres États et la Commission doivent pouvoir s’y opposer d’abord.
    .show = La date de notification et l’état des objections.

duty-art-31_1 = Personne morale d’un État membre
    .do = Soyez constitué en personne morale selon le droit d’un État membre.
    .why = Quelqu’un doit répondre des certificats.
    .show = Un extrait du registre.

duty-art-31_2 = Organisation, qualité et cybersécurité
    .do = Disposez de l’organisation, de la gestion de la qualité, des ressources, des processus et de la cybersécurité que vos tâches exigent.
    .why = La confiance dans les certificats est d’abord la confiance dans l’organisme.
    .show = Manuel, organigramme et mesures de sécurité.

duty-art-31_4 = Indépendance et impartialité
    .do = Soyez indépendant du fournisseur, de ses concurrents et de quiconque a un intérêt dans le système, et documentez comment l’impartialité est préservée.
    .why = Nul n’est juge de ce qui l’intéresse.
    .show = Règles d’impartialité et déclarations d’intérêts.

duty-art-31_5 = Ni conception, ni vente, ni conseil
    .do = Ne participez ni à la conception, ni au développement, ni à la commercialisation, ni à l’utilisation de systèmes à haut risque, et n’offrez aucun conseil à leur sujet.
    .why = Personne ne doit évaluer son propre travail.
    .show = Règles sur les activités annexes, et contrats.

duty-art-31_7 = Confidentialité
    .do = Préservez la confidentialité de ce que vous apprenez, par des procédures documentées qui lient aussi les sous-traitants, et tenez votre personnel au secret professionnel.
    .why = Les fournisseurs doivent pouvoir ouvrir leurs dossiers sans crainte.
    .show = Procédures et engagements de confidentialité.

duty-art-31_9 = Assurance de responsabilité civile
    .do = Souscrivez une assurance de responsabilité civile appropriée, sauf si votre État membre assume la responsabilité ou procède lui-même à l’évaluation.
    .why = Un certificat erroné peut causer de grands dommages.
    .show = La police d’assurance.

duty-art-31_11 = Compétence et procédures adaptées
    .do = Disposez d’assez de personnel compétent, capable aussi d’apprécier les travaux confiés à l’extérieur, et de procédures adaptées à la taille, au secteur et à la complexité.
    .why = Seul qui comprend l’IA peut l’évaluer.
    .show = Profils du personnel, formations et procédures.

duty-art-31_12 = Coordination et normes
    .do = Participez au groupe des organismes notifiés, et à la normalisation, ou tenez-vous du moins au courant de celle-ci.
    .why = Le résultat ne doit pas dépendre de celui qui évalue.
    .show = Comptes rendus du groupe et normes suivies.

duty-art-33_1 = Sous-traitants qualifiés
    .do = Assurez-vous que sous-traitants et filiales remplissent les exigences des organismes notifiés, et informez-en l’autorité notifiante.
    .why = La qualité ne doit pas se perdre en chemin.
    .show = Les évaluations des sous-traitants et l’information de l’autorité.

duty-art-33_2 = Responsabilité pour les sous-traitants
    .do = Assumez l’entière responsabilité de ce que font sous-traitants et filiales.
    .why = Le certificat porte votre nom.
    .show = Des contrats qui vous laissent la responsabilité.

duty-art-33_3 = Accord à la sous-traitance
    .do = Ne sous-traitez qu’avec l’accord du fournisseur, et publiez la liste de vos filiales.
    .why = Le fournisseur a le droit de savoir qui voit ses dossiers.
    .show = Les accords et la liste publiée.

duty-art-33_4 = Dossiers de sous-traitance
    .do = Tenez à la disposition de l’autorité notifiante les documents sur la qualification et les travaux des sous-traitants.
    .why = Elle doit pouvoir vérifier après coup.
    .show = Le dossier de chaque sous-traitant.

duty-art-34_1 = Évaluation selon les procédures
    .do = Vérifiez les systèmes à haut risque selon les procédures de l’article 43. Examinez la gestion de la qualité, ses modifications et la documentation, et procédez vous-même aux tests si ceux du fournisseur ne suffisent pas. Motivez votre décision et délivrez ou refusez le certificat ; si le refus tient aux données d’entraînement, dites ce qui leur manque.
    .why = Un certificat n’a partout la même valeur que si le chemin qui y mène est partout le même.
    .show = Le dossier de chaque évaluation.

duty-art-34_2_burden = Pas de charges inutiles
    .do = Épargnez aux fournisseurs les charges inutiles, surtout aux micro et petites entreprises, sans perdre en rigueur.
    .why = Une petite entreprise ne doit pas échouer sur du papier.
    .show = La manière d’adapter l’effort à la taille, au secteur et à la complexité.

duty-art-34_3 = Documents pour l’autorité notifiante
    .do = Remettez sur demande à l’autorité notifiante tous les documents utiles, y compris ceux des fournisseurs.
    .why = Elle contrôle votre travail.
    .show = Les demandes et ce qui a été remis.

duty-art-36_3 = Préavis de cessation
    .do = Si vous cessez vos activités, informez-en dès que possible l’autorité notifiante et vos fournisseurs, au moins un an à l’avance si la cessation est prévue.
    .why = Leurs certificats perdent bientôt leur fondement.
    .show = Les préavis envoyés.

duty-art-36_5 = Information en cas de désignation réduite
    .do = Informez vos fournisseurs de la suspension, de la restriction ou du retrait de votre désignation.
    .why = Ils doivent veiller à leurs certificats.
    .show = Les messages et leurs dates.

duty-art-43_3_designation = Désignation des organismes sectoriels
    .do = Demandez à temps votre désignation au titre du règlement sur l’IA si vous évaluez des systèmes à haut risque au titre de la législation sur le produit.
    .why = Le pouvoir de les évaluer au seul titre de la législation sur le produit n’est que provisoire.
    .show = La demande de désignation.

duty-art-44_3 = Mesures sur les certificats
    .do = Suspendez, retirez ou restreignez le certificat d’un système qui ne respecte plus les exigences, sauf si le fournisseur y remédie à temps ; motivez votre décision et ouvrez un recours.
    .why = Un certificat doit rester vrai.
    .show = Les décisions, leurs motifs et la procédure de recours.

duty-art-45_1 = Informations à l’autorité notifiante
    .do = Communiquez à l’autorité notifiante les certificats et approbations, les refus, restrictions et retraits, les changements touchant votre notification et les demandes des autorités.
    .why = Elle doit savoir ce que décident ses organismes.
    .show = Les communications et le registre des certificats.

duty-art-45_2 = Informations aux autres organismes
    .do = Informez les autres organismes notifiés de ce que vous avez refusé, suspendu ou retiré et, sur demande, de ce que vous avez délivré.
    .why = Un système refusé ici ne doit pas passer ailleurs inaperçu.
    .show = Les messages aux autres organismes.

duty-art-28_3 = Autorité notifiante impartiale
    .do = Organisez l’autorité sans conflit d’intérêts, faites décider d’autres personnes que celles qui ont évalué, et n’offrez ni évaluation ni conseil.
    .why = Qui contrôle ne doit pas concurrencer.
    .show = Les règles d’organisation et de décision.

duty-art-28_7 = Confidentialité et personnel compétent
    .do = Préservez la confidentialité et disposez d’assez de personnel compétent en IA, en droit et en droits fondamentaux.
    .why = Les organismes ouvrent leurs dossiers à l’autorité.
    .show = Les règles de confidentialité et les profils du personnel.

duty-art-28_8 = Demande unique, évaluation unifiée
    .do = Offrez une demande unique et une évaluation unifiée pour la désignation au titre du règlement et d’une législation sur un produit, lorsque celle-ci le prévoit.
    .why = Nul ne doit être examiné deux fois pour la même chose.
    .show = La procédure commune.

duty-art-30_2 = Notification des organismes
    .do = Ne notifiez que des organismes qui remplissent les exigences, par l’outil de la Commission, avec activités, modules, types de systèmes et preuves.
    .why = Chacun se fie à la liste.
    .show = Les inscriptions dans l’outil de notification.

duty-art-36_1 = Notification des modifications
    .do = Notifiez à la Commission et aux autres États membres les modifications d’une notification.
    .why = La liste doit rester exacte.
    .show = Les inscriptions dans l’outil de notification.

duty-art-36_4 = Enquête en cas de doute sur un organisme
    .do = Enquêtez sans retard s’il se peut qu’un organisme ne remplisse plus les exigences, entendez-le et, s’il le faut, restreignez, suspendez ou retirez sa désignation.
    .why = Un mauvais organisme nuit à la confiance dans tous les autres.
    .show = Le dossier d’enquête et la décision.

duty-art-36_7 = Sort des certificats concernés
    .do = Après une suspension, une restriction ou un retrait, évaluez les effets sur les certificats, faites retirer ceux délivrés à tort, informez les autres et faites rapport à la Commission et aux États membres.
    .why = Les systèmes sur le marché doivent rester sûrs.
    .show = Le rapport sur les certificats.

duty-art-37_2 = Informations en cas de doute de la Commission
    .do = Donnez à la Commission, sur demande, toutes les informations utiles sur la notification et la compétence d’un organisme.
    .why = Elle peut elle aussi mettre un organisme en cause.
    .show = Les demandes et les réponses.

duty-art-38_2 = Participation des organismes
    .do = Veillez à ce que les organismes que vous avez notifiés participent à leur groupe, directement ou par des représentants.
    .why = Une pratique commune naît d’un travail commun.
    .show = Les listes des participants.

party-notified-body = Organisme notifié
party-notifying-authority = Autorité notifiante
event-authority-request = la demande d’une autorité ou d’un organisme notifié
event-commission-request = la demande de la Commission ou du Bureau de l’IA
event-systemic-risk-known = la date à laquelle la condition est remplie ou à laquelle on sait qu’elle le sera
event-model-placing = la mise sur le marché du modèle
event-subcontract-end = la fin de la sous-traitance
event-assessment-start = la première activité comme organisme notifié
event-designation-cut = la suspension, la restriction ou le retrait de la désignation
event-planned-cessation = la cessation des activités (un an à l’avance si elle est prévue)
event-change-notified = la notification de la modification de la désignation
event-certificate-fault = le constat que le système n’est plus conforme et n’est pas corrigé dans le délai fixé
event-certificate-news = la délivrance, le refus, la restriction, la suspension ou le retrait d’un certificat, le changement de la notification ou la demande d’une autorité
evidence-answers-to-authorities = Demandes et réponses
evidence-model-documentation = Documentation technique du modèle
evidence-downstream-documentation = Documentation pour les fournisseurs en aval
evidence-copyright-policy = Politique de respect du droit d’auteur
evidence-training-summary = Résumé public du contenu d’entraînement
evidence-code-adherence = Rapports au titre du code de bonne pratique
evidence-alternative-means = Description des autres moyens de conformité
evidence-commission-correspondence = Correspondance avec la Commission
evidence-model-mandate = Mandat du mandataire
evidence-systemic-risk-notification = Notification du risque systémique
evidence-model-evaluation = Évaluations du modèle et essais contradictoires
evidence-systemic-risk-assessment = Évaluation des risques systémiques
evidence-model-incident-reports = Registre et signalements des incidents
evidence-model-security = Dispositif de sécurité du modèle
evidence-notification-file = Dossier de demande de notification
evidence-body-procedures = Procédures de l’organisme notifié
evidence-liability-insurance = Assurance de responsabilité civile
evidence-subcontracting-file = Dossier de sous-traitance
evidence-assessment-file = Dossiers d’évaluation
evidence-certificate-register = Registre des certificats et des communications
evidence-authority-procedures = Procédures de l’autorité notifiante
evidence-notification-tool-entries = Inscriptions dans l’outil de notification

duty-art-36_9_assess = Évaluer ce qui est repris
    .do = Achevez votre propre évaluation des systèmes que vous reprenez.
    .why = Quelqu’un doit garantir le certificat par son propre travail.
    .show = Le dossier de chaque évaluation.

duty-art-36_9_inform = Annoncer la reprise
    .do = Informez immédiatement la Commission, les États membres et les autres organismes notifiés que vous reprenez les certificats d’un organisme dont la désignation a été retirée.
    .why = Chacun doit savoir qui répond d’un certificat.
    .show = Les avis, datés.

duty-art-44_1 = Langue des certificats
    .do = Rédigez vos certificats dans une langue que les autorités de votre État membre comprennent aisément.
    .why = Ceux qui vous contrôlent doivent pouvoir lire ce que vous certifiez.
    .show = Les certificats.

duty-annex-7_5_3 = Audits de la gestion de la qualité
    .do = Assurez-vous, par des audits périodiques, que le fournisseur applique le système de gestion de la qualité approuvé, remettez-lui un rapport et, si nécessaire, testez de nouveau ses systèmes.
    .why = Une approbation que nul ne suit perd vite son sens.
    .show = Les rapports d’audit.

fine-art-100_2 = Amende des institutions, organes et organismes de l’Union pour pratiques interdites
fine-art-100_3 = Amende des institutions, organes et organismes de l’Union pour les autres manquements
