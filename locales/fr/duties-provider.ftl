# Les obligations des fournisseurs de systèmes d’IA, et ce qui en apporte la preuve.

## Données pour détecter et corriger les biais

duty-art-4a_1_a = Aucune autre donnée ne suffit
    .do = N’utilisez des catégories particulières de données à caractère personnel contre les biais que si d’autres données, y compris synthétiques ou anonymisées, ne suffisent pas.
    .why = La santé, l’origine ou les convictions d’une personne ne sont traitées que si rien de moins sensible n’y parvient.
    .show = Une note sur les autres données essayées ou envisagées, et sur ce qui leur manquait.

duty-art-4a_1_b = Limites à la réutilisation
    .do = Empêchez techniquement la réutilisation des données particulières et protégez-les selon l’état de la technique, notamment par la pseudonymisation.
    .why = Des données réunies contre les biais ne doivent pas finir par servir à autre chose.
    .show = La description des limites et des protections, avec la date de leur dernière vérification.

duty-art-4a_1_c = Accès contrôlé
    .do = Ne laissez accéder aux données particulières que des personnes autorisées et tenues à la confidentialité, et consignez chaque accès.
    .why = Moins ces données sont vues, moins elles sont exposées.
    .show = La liste des personnes autorisées et le registre des accès.

duty-art-4a_1_d = Aucune transmission
    .do = Gardez les données particulières pour vous : ne les transmettez à personne et n’en ouvrez l’accès à aucun tiers.
    .why = L’autorisation couvre votre propre travail contre les biais, rien d’autre.
    .show = Une attestation du lieu de conservation et de l’absence d’accès par des tiers.

duty-art-4a_1_e = Suppression
    .do = Supprimez les données particulières dès que le biais est corrigé ou que leur durée de conservation expire, au premier des deux termes.
    .why = Ce qui n’est plus conservé ne peut plus fuir.
    .show = Un procès-verbal de suppression daté.

duty-art-4a_1_f = Motifs consignés
    .do = Indiquez dans le registre des activités de traitement pourquoi ces données étaient strictement nécessaires et pourquoi d’autres ne suffisaient pas.
    .why = L’exception doit pouvoir être vérifiée après coup.
    .show = L’inscription au registre des activités de traitement.

duty-art-4a_2_models = Données particulières et modèles
    .do = N’utilisez des catégories particulières de données à caractère personnel contre les biais de votre modèle qu’à six conditions : aucune autre donnée ne suffit, réutilisation limitée, accès contrôlé, aucune transmission, suppression, motifs consignés.
    .why = L’autorisation donnée pour les systèmes vaut aussi pour les modèles, dans les mêmes limites.
    .show = La preuve de chacune des six conditions.

duty-art-10_5 = Données particulières contre les biais
    .do = N’utilisez des catégories particulières de données à caractère personnel pour détecter et corriger les biais qu’à six conditions : aucune autre donnée ne suffit, réutilisation limitée, accès contrôlé, aucune transmission, suppression, motifs consignés.
    .why = Des données sensibles peuvent servir l’équité, mais seulement là où rien d’autre ne le peut.
    .show = La preuve de chacune des six conditions.

## Une utilisation de l’annexe III sans haut risque

duty-art-6_4_document = Évaluation écrite
    .do = Consignez, avant la mise sur le marché ou la mise en service, pourquoi votre système n’est pas à haut risque bien que son utilisation figure à l’annexe III.
    .why = L’exception repose sur votre propre appréciation : d’autres doivent pouvoir la suivre.
    .show = L’évaluation datée, avec la condition invoquée.

duty-art-6_4_hand-over = Évaluation sur demande
    .do = Remettez l’évaluation à l’autorité nationale qui la demande.
    .why = Une autorité qui doute de l’exception commence par vos motifs.
    .show = La demande, votre réponse et sa date.

## Ce que le système doit être : articles 8 à 15

duty-art-8_1 = Exigences selon la destination et l’état de la technique
    .do = Respectez les exigences des articles 9 à 15 eu égard à la destination du système et à l’état de la technique généralement reconnu, en vous appuyant sur la gestion des risques.
    .why = Le règlement fixe des buts et non des chiffres : ce qui suffit dépend de la destination du système.
    .show = Un tableau des exigences indiquant, pour chacune, les mesures prises et pourquoi elles suffisent.

duty-art-8_2 = Produit et IA ensemble
    .do = Assurez-vous que le produit entier respecte la législation sur le produit et les règles sur l’IA ; essais, rapports et documents sur l’IA peuvent être intégrés à ceux du produit.
    .why = Deux textes régissent un seul produit, et un même dossier peut servir aux deux.
    .show = Un dossier du produit qui indique où chaque exigence sur l’IA est traitée.

duty-art-9_5 = Mesures jusqu’à un risque résiduel acceptable
    .do = Éliminez d’abord les risques par la conception, dans la mesure où la technique le permet. Maîtrisez ceux qui subsistent. Informez les déployeurs et formez-les au besoin. Tenez compte de l’interaction des mesures, jusqu’à ce que le risque résiduel soit acceptable, danger par danger et dans l’ensemble.
    .why = L’avertissement dans la notice est le dernier recours, non le premier.
    .show = Pour chaque danger : la mesure et les raisons de son choix, le risque résiduel et pourquoi il est acceptable, les connaissances attendues du déployeur.

duty-art-9_8 = Essais préalables
    .do = Testez le système avant la mise sur le marché ou la mise en service, au regard d’indicateurs et de seuils fixés au préalable et adaptés à sa destination.
    .why = Un seuil choisi après l’essai ne prouve rien.
    .show = Les rapports d’essais, avec les indicateurs, les seuils et la date de leur fixation.

duty-art-9_9 = Mineurs et groupes vulnérables
    .do = Examinez, dans la gestion des risques, si le système risque de nuire aux moins de 18 ans ou à d’autres groupes vulnérables.
    .why = Ce qu’un adulte supporte peut blesser un enfant.
    .show = Le passage du dossier de gestion des risques consacré à ces groupes.

duty-art-10_2 = Gouvernance des données
    .do = Encadrez vos données d’entraînement, de validation et de test : choix de conception, provenance, préparation, hypothèses, suffisance et lacunes.
    .why = Un système vaut ce que valent les données dont il est issu.
    .show = Des relevés sur les choix opérés, la préparation des données et ce qu’elles sont censées mesurer. Ils indiquent leur provenance et leur finalité première, si elles suffisent, et quelles lacunes ont été constatées et comblées.

duty-art-10_2_f = Recherche de biais
    .do = Recherchez dans vos données les biais susceptibles de nuire aux personnes ou de discriminer, et prenez des mesures pour les détecter, les prévenir et les atténuer.
    .why = Ce que les données faussent, les résultats le répètent.
    .show = L’examen, ce qu’il a révélé et les suites données.

duty-art-10_3 = Qualité des données
    .do = Employez des jeux de données pertinents, suffisamment représentatifs, aussi exacts et complets que possible, adaptés aux personnes et au cadre d’utilisation visés.
    .why = Un système qui n’a jamais rencontré un groupe de personnes le servira mal.
    .show = Des chiffres sur les jeux de données, comparés aux personnes et au cadre d’utilisation.

duty-art-10_6 = Données de test seulement
    .do = Appliquez à vos données de test les règles sur la gouvernance, les biais et la qualité ; sans entraînement, aucun autre jeu de données n’est visé.
    .why = Même un système qui n’a rien appris ne se juge que sur des données de test fiables.
    .show = Des relevés sur la provenance et la qualité des données de test.

duty-art-11_1 = Documentation technique
    .do = Établissez la documentation technique avant la mise sur le marché ou la mise en service, avec au moins les éléments de l’annexe IV, et tenez-la à jour.
    .why = C’est elle qui prouve que le système répond aux exigences.
    .show = La documentation technique et l’historique de ses versions. Elle décrit le système, son développement, son fonctionnement et son contrôle, ses indicateurs, la gestion des risques et les modifications. Les normes, la déclaration UE de conformité et le plan de surveillance en font partie.

duty-art-11_2 = Un seul dossier technique
    .do = Réunissez dans un seul dossier technique ce que demandent les règles sur l’IA et la législation sur le produit.
    .why = À un produit, un dossier.
    .show = Le dossier unique, avec un tableau de correspondance entre les deux textes.

duty-art-12_1 = Journaux automatiques
    .do = Faites en sorte que le système enregistre lui-même, toute sa vie durant, les événements qui révèlent des risques ou des modifications importantes et ceux dont la surveillance a besoin.
    .why = Sans journaux, personne ne peut établir ce qui s’est passé.
    .show = La conception de la journalisation et des extraits de journaux.

duty-art-12_3 = Journaux de l’identification à distance
    .do = Enregistrez au moins le début et la fin de chaque utilisation, la base de données de référence, les données d’entrée qui ont donné une correspondance et les personnes qui l’ont vérifiée.
    .why = Identifier quelqu’un à distance est si grave que chaque cas doit laisser une trace.
    .show = Le format des journaux et des extraits comportant ces quatre éléments.

duty-art-13_1 = Fonctionnement compréhensible
    .do = Concevez le système de sorte que le déployeur puisse interpréter ses sorties et les utiliser à bon escient.
    .why = Une sortie incomprise est suivie aveuglément ou ignorée.
    .show = La partie de la documentation sur l’explication des sorties, et des essais avec des utilisateurs.

duty-art-13_2 = Notice d’utilisation
    .do = Joignez une notice claire, complète et exacte : votre identité, la destination, l’exactitude et ses limites, les risques, le contrôle humain, les ressources, l’entretien et les journaux.
    .why = Sans elle, le déployeur ne peut s’en tenir à une utilisation sûre.
    .show = La notice d’utilisation et sa version.

duty-art-14_1 = Contrôle humain
    .do = Concevez le système et préparez son déploiement de sorte que des personnes puissent le comprendre, en douter, s’en écarter et l’arrêter pendant son fonctionnement, dans l’utilisation prévue comme dans une mauvaise utilisation prévisible.
    .why = Quelqu’un doit pouvoir prévenir les atteintes à la santé, à la sécurité et aux droits que les autres exigences laissent subsister.
    .show = La description des mesures de contrôle et des essais avec les personnes qui l’exercent.

duty-art-14_5 = Vérification par deux personnes
    .do = Faites en sorte que nul n’agisse sur la foi d’une identification avant que deux personnes compétentes et formées l’aient confirmée séparément.
    .why = À deux, on accepte moins facilement une fausse correspondance.
    .show = La double vérification dans la conception et dans la notice, et son essai.

duty-art-15_1 = Exactitude et robustesse
    .do = Atteignez un niveau approprié d’exactitude et de robustesse, maintenez-le pendant toute la vie du système et prémunissez celui-ci contre les erreurs et les défaillances.
    .why = On compte sur le système pour se comporter demain comme aujourd’hui.
    .show = Des essais d’exactitude et de robustesse, répétés dans le temps, et les mesures contre les défaillances, comme des plans de sauvegarde ou de sécurité après défaillance.

duty-art-15_4_feedback = Boucles de rétroaction
    .do = Évitez ou réduisez le risque que des sorties biaisées reviennent en entrée pendant que le système poursuit son apprentissage, et traitez ces boucles lorsqu’elles apparaissent.
    .why = Un système qui apprend de lui-même peut s’enfermer dans ses erreurs.
    .show = L’analyse des boucles et les mesures prises.

duty-art-15_5 = Cybersécurité
    .do = Protégez le système contre ceux qui voudraient modifier son utilisation, ses sorties ou ses performances, notamment par l’empoisonnement de données ou de modèles, des entrées trompeuses ou le vol de données.
    .why = Qui maîtrise le système maîtrise ses décisions.
    .show = L’analyse des menaces et les résultats des essais de sécurité.

## Ce que le fournisseur doit faire : articles 16 à 25

duty-art-16_b = Nom et adresse
    .do = Indiquez votre nom ou votre marque et une adresse de contact sur le système ou, à défaut, sur l’emballage ou dans la documentation.
    .why = Qui découvre un défaut doit savoir à qui le dire.
    .show = Une image du marquage ou de l’écran qui le porte.

duty-art-16_l = Accessibilité
    .do = Rendez le système accessible aux personnes handicapées, conformément aux directives sur l’accessibilité des sites, des applications, des produits et des services.
    .why = Un système que certains ne peuvent utiliser les exclut.
    .show = Un rapport d’accessibilité.

duty-art-17_1 = Système de gestion de la qualité
    .do = Tenez un système documenté de gestion de la qualité couvrant les treize aspects de l’article 17, à la mesure de votre organisation. Il peut être intégré à celui qu’un texte sectoriel de l’Union vous impose.
    .why = Un bon système naît d’un travail ordonné, pas de la chance.
    .show = Le manuel qualité. Il couvre la stratégie de conformité ; la conception, le développement et les essais ; les normes, les données et les risques ; la surveillance, les incidents et la communication ; l’archivage, les ressources et les responsabilités.

duty-art-17_4_remaining = Reste de la gestion de la qualité
    .do = Bien que vos règles financières tiennent lieu de gestion de la qualité, ajoutez-y la gestion des risques, la surveillance après commercialisation et le signalement des incidents graves.
    .why = Les règles financières ne couvrent pas ces trois points.
    .show = La partie de votre dispositif de gouvernance consacrée à ces trois points.

duty-art-18_1 = Conservation des documents
    .do = Tenez à la disposition des autorités la documentation technique, celle du système de gestion de la qualité, les pièces de l’organisme notifié et la déclaration UE de conformité.
    .why = Un défaut peut apparaître des années après la vente.
    .show = Les archives, avec l’échéance de chaque document.

duty-art-18_3 = Documents au dossier financier
    .do = Versez la documentation technique au dossier que le droit des services financiers vous impose de tenir.
    .why = L’autorité financière trouve ainsi tout au même endroit.
    .show = L’emplacement de la documentation dans ce dossier.

duty-art-19_1 = Conservation des journaux
    .do = Conservez les journaux placés sous votre contrôle pendant la durée minimale, ou plus longtemps si la destination du système l’exige, sauf si un autre texte, notamment sur la protection des données, en dispose autrement.
    .why = Ce qui s’est passé doit rester lisible quand on le demande.
    .show = Les archives des journaux et leur règle de conservation.

duty-art-19_2 = Journaux au dossier financier
    .do = Versez les journaux au dossier que le droit des services financiers vous impose de tenir.
    .why = L’autorité financière trouve ainsi tout au même endroit.
    .show = L’emplacement des journaux dans ce dossier.

duty-art-20_1 = Mesures correctives
    .do = Dès que vous avez des raisons de croire que le système n’est pas conforme, mettez-le en conformité, retirez-le, désactivez-le ou rappelez-le.
    .why = Chaque jour perdu expose davantage de personnes.
    .show = Le relevé daté du défaut, de la décision et de la correction.

duty-art-20_1_inform = Information de la chaîne
    .do = Informez les distributeurs et, le cas échéant, les déployeurs, les importateurs et votre mandataire du défaut et de sa correction.
    .why = On ne peut agir sur ce qu’on ignore.
    .show = Les avis envoyés, avec dates et destinataires.

duty-art-20_2 = Enquête et information en cas de risque
    .do = Si le système présente un risque, recherchez-en immédiatement les causes avec le déployeur qui l’a signalé, et informez l’autorité de surveillance du marché et l’organisme notifié qui a délivré le certificat.
    .why = Un risque pour la santé, la sécurité ou les droits touche tous ceux qui utilisent le même système.
    .show = L’enquête et les avis à l’autorité.

duty-art-21_1 = Preuve sur demande
    .do = Remettez à l’autorité qui le demande de façon motivée tout ce qui établit la conformité du système, dans une langue qu’elle comprend aisément.
    .why = La surveillance repose sur ce que vous pouvez prouver ; une réponse inexacte est passible d’une amende distincte.
    .show = La demande, votre réponse et sa date.

duty-art-21_2 = Journaux sur demande
    .do = Donnez à l’autorité qui le demande de façon motivée accès aux journaux placés sous votre contrôle.
    .why = Les journaux montrent ce que le système a réellement fait.
    .show = Un moyen d’exporter les journaux et la trace de chaque accès.

duty-art-22_1 = Désignation d’un mandataire
    .do = Désignez par écrit, avant que le système n’atteigne le marché de l’Union, un mandataire établi dans l’Union, auquel les autorités peuvent s’adresser en plus ou à la place de vous.
    .why = Les autorités ont besoin, dans l’Union, de quelqu’un qui réponde du système.
    .show = Le mandat écrit.

duty-art-22_2 = Moyens du mandataire
    .do = Donnez à votre mandataire ce qu’il lui faut pour accomplir les tâches de son mandat.
    .why = Un mandataire sans documents ni pouvoirs n’est qu’une boîte aux lettres.
    .show = Le mandat, et la preuve que les documents lui sont parvenus.

duty-art-25_2_help = Aide au nouveau fournisseur
    .do = Coopérez avec le nouveau fournisseur : transmettez-lui les documents, signalez les limites et défaillances connues et donnez-lui l’accès technique nécessaire, dans le respect de la propriété intellectuelle et des secrets d’affaires.
    .why = Il répond d’un système que vous seul connaissez de l’intérieur.
    .show = Le relevé de ce qui a été remis, et quand.

duty-art-25_4_provider = Accord avec les tiers fournisseurs
    .do = Convenez par écrit, avec chaque tiers qui fournit systèmes, modèles, outils, services, composants ou processus, des informations, de l’accès technique et de l’assistance que vous recevez.
    .why = Vous répondez d’éléments que vous n’avez pas faits.
    .show = Les accords écrits.

## Évaluation, déclaration, marquage, enregistrement

duty-art-43_1_choice = Évaluation au choix
    .do = Choisissez entre le contrôle interne et l’intervention d’un organisme notifié, et menez l’évaluation à terme avant la mise sur le marché ou la mise en service.
    .why = Lorsque des normes ou des spécifications communes sont appliquées en entier, le règlement vous laisse le choix de la voie.
    .show = Le dossier d’évaluation de la conformité.

duty-art-43_1_body = Évaluation par un organisme notifié
    .do = Faites évaluer votre système de gestion de la qualité et votre documentation technique par un organisme notifié avant la mise sur le marché ou la mise en service ; pour la police, l’immigration, l’asile et les institutions de l’Union, l’autorité de surveillance du marché en tient lieu.
    .why = En matière de biométrie, faute de normes appliquées en entier, un regard extérieur est exigé.
    .show = Le certificat.

duty-annex-7_3_1 = Demande à l’organisme notifié
    .do = Adressez votre demande à un seul organisme notifié, de votre choix. Indiquez votre identité et celle de votre mandataire, et attestez qu’aucun autre organisme n’est saisi. Joignez la liste des systèmes, leur documentation technique et la description de votre gestion de la qualité et de son maintien.
    .why = L’organisme ne juge que ce qu’il a sous les yeux.
    .show = Les demandes et leurs pièces jointes.

duty-annex-7_3_3 = Gestion de la qualité telle qu’approuvée
    .do = Maintenez le système de gestion de la qualité tel qu’il a été approuvé, et signalez d’avance à l’organisme notifié toute modification de ce système ou de la liste des systèmes d’IA.
    .why = L’approbation vaut pour le système que l’organisme a vu.
    .show = Le manuel qualité et ses modifications, et les avis à l’organisme.

duty-annex-7_4_3 = Données et tests ouverts à l’organisme
    .do = Donnez à l’organisme notifié, dans la mesure nécessaire à sa tâche, un accès complet aux jeux de données d’entraînement, de validation et de test, et fournissez les preuves et les tests qu’il demande.
    .why = Les documents seuls ne montrent pas comment un système a été fait.
    .show = Les demandes de l’organisme et les suites données.

duty-annex-7_4_5 = Modèle ouvert à l’organisme
    .do = Donnez à l’organisme notifié l’accès aux modèles et à leurs paramètres s’il le demande de façon motivée et si tous les autres moyens se sont révélés insuffisants. Les secrets d’affaires restent protégés.
    .why = Il est des questions auxquelles seul le modèle répond.
    .show = La demande et la façon dont l’accès a été donné.

duty-annex-7_4_7 = Modifications d’un système certifié
    .do = Signalez à l’organisme qui a délivré le certificat toute modification envisagée qui pourrait toucher la conformité ou la destination, et toute autre dont vous avez connaissance. L’organisme décide si un supplément suffit.
    .why = Le certificat parle du système tel qu’il était.
    .show = Les avis de modification et les documents complémentaires.

duty-annex-7_5_2 = Locaux ouverts à l’organisme
    .do = Donnez à l’organisme notifié accès aux locaux où les systèmes sont conçus, développés et testés, et remettez-lui tout ce qu’il faut à ses audits.
    .why = Il doit voir si le travail se fait comme le dit le manuel.
    .show = Un relevé des visites et de ce qui a été remis.

duty-art-43_2_internal-control = Contrôle interne
    .do = Vérifiez vous-même, avant la mise sur le marché ou la mise en service, que la gestion de la qualité, la documentation, la conception et la surveillance répondent aux exigences.
    .why = Pour ces utilisations, le règlement se fie à votre propre vérification et vous en tient responsable.
    .show = Le dossier du contrôle interne.

duty-art-43_3_procedure = Procédure de la législation sur le produit
    .do = Suivez, avant la mise sur le marché ou la mise en service, la procédure d’évaluation de la législation sur le produit, en y incluant les exigences sur l’IA et votre système de gestion de la qualité.
    .why = Une seule procédure couvre le produit et son IA.
    .show = Le dossier d’évaluation, avec sa partie sur l’IA.

duty-art-43_4 = Nouvelle évaluation après modification
    .do = Faites évaluer de nouveau le système après une modification substantielle ; les évolutions d’apprentissage prévues et documentées d’avance n’en constituent pas une.
    .why = L’ancienne évaluation décrit un système qui n’existe plus.
    .show = Le journal des modifications et la nouvelle évaluation.

duty-art-41_5 = Justification de l’équivalence
    .do = Démontrez que la solution retenue à la place des spécifications communes est au moins équivalente.
    .why = Une autre voie est permise, pas une voie moins sûre.
    .show = La comparaison dans la documentation technique.

duty-art-44_2_annex-3 = Renouvellement du certificat
    .do = Faites prolonger le certificat avant son terme.
    .why = Sans certificat valable, l’évaluation n’est plus prouvée.
    .show = Le certificat en cours de validité.

duty-art-44_2_annex-1 = Renouvellement du certificat du produit
    .do = Faites prolonger le certificat avant son terme.
    .why = Sans certificat valable, l’évaluation n’est plus prouvée.
    .show = Le certificat en cours de validité.

duty-art-36_8_confirm = Un autre organisme pendant la suspension
    .do = Confirmez par écrit à l’autorité de votre siège qu’un autre organisme notifié qualifié assure temporairement le suivi du certificat.
    .why = Un certificat a besoin de quelqu’un qui en réponde.
    .show = La confirmation, avec l’accord de l’autre organisme.

duty-art-47_1 = Déclaration UE de conformité
    .do = Établissez et signez, pour chaque système, une déclaration UE de conformité lisible par machine, mettez-la à jour et tenez-la à la disposition des autorités.
    .why = Par elle, vous assumez la responsabilité du système.
    .show = La déclaration signée.

duty-art-47_2 = Contenu et langues
    .do = Donnez dans la déclaration les informations de l’annexe V et traduisez-la pour les autorités des pays où le système est vendu.
    .why = Une autorité doit pouvoir lire ce que vous déclarez.
    .show = La déclaration et ses traductions. Elle désigne le système, le fournisseur et sa seule responsabilité, les normes et, le cas échéant, l’organisme notifié et le certificat. Elle affirme la conformité, y compris au droit de la protection des données, et porte le lieu, la date et la signature.

duty-art-47_3 = Déclaration unique
    .do = Établissez une seule déclaration pour les règles sur l’IA et pour tous les autres textes de l’Union qui en exigent une, en les citant.
    .why = Un produit parle d’une seule voix.
    .show = La déclaration unique, avec la liste des textes.

duty-art-48_1 = Marquage CE
    .do = Apposez le marquage CE de façon visible, lisible et indélébile sur le système ou, à défaut, sur l’emballage ou la documentation. Il peut être numérique s’il est facilement accessible. Il vaut pour tous les textes de l’Union qui l’exigent.
    .why = Il dit aux acheteurs et aux autorités que le système a été évalué.
    .show = Une image du marquage.

duty-art-48_4 = Numéro de l’organisme notifié
    .do = Ajoutez le numéro de l’organisme notifié au marquage CE et à toute publicité qui en fait mention.
    .why = Ce numéro dit qui a vérifié.
    .show = Une image du marquage avec le numéro.

duty-art-49_1 = Enregistrement
    .do = Enregistrez-vous, ainsi que le système, dans la base de données de l’UE avant la mise sur le marché ou la mise en service.
    .why = Le public peut voir quels systèmes de ce genre existent.
    .show = L’inscription dans la base. Elle vous désigne, avec votre mandataire et la personne qui inscrit pour vous, et indique les pays. Pour le système, elle donne le nom commercial, la destination, les données et la logique, le statut, le certificat et sa copie, la déclaration et la notice ; une adresse internet est facultative.

duty-art-49_2 = Enregistrement malgré l’absence de haut risque
    .do = Enregistrez-vous, ainsi que le système, dans la base de données de l’UE avant la mise sur le marché ou la mise en service, avec la condition invoquée.
    .why = L’exception repose sur votre parole : elle est donc rendue publique.
    .show = L’inscription dans la base. Elle vous désigne, avec votre mandataire et la personne qui inscrit pour vous. Pour le système, elle donne le nom commercial, la destination, le statut et la condition invoquée.

duty-art-49_4 = Enregistrement non public
    .do = Enregistrez-vous, ainsi que le système, dans la section sécurisée de la base de données de l’UE avant la mise sur le marché ou la mise en service.
    .why = Les systèmes de la police et des frontières sont recensés sans être exposés.
    .show = La confirmation de l’inscription, qui ne comporte ni données et logique, ni certificat, ni déclaration, ni notice.

duty-art-49_4_not-high-risk = Enregistrement non public, sans haut risque
    .do = Enregistrez-vous, ainsi que le système, dans la section sécurisée de la base de données de l’UE avant la mise sur le marché ou la mise en service, bien que vous l’estimiez sans haut risque.
    .why = Les autorités gardent trace de l’exception même là où elle n’est pas publique.
    .show = La confirmation de l’inscription, qui ne mentionne pas la condition invoquée.

duty-art-49_5 = Enregistrement national
    .do = Enregistrez le système au niveau national.
    .why = Les systèmes des infrastructures critiques ne figurent pas là où un attaquant pourrait les lire.
    .show = La confirmation de l’inscription.

duty-art-71_2 = Inscription tenue à jour
    .do = Saisissez vous-même, ou par votre mandataire, les données de l’annexe VIII dans la base de données de l’UE et tenez-les à jour.
    .why = Une inscription périmée trompe ceux qui s’y fient.
    .show = L’inscription, avec la date de sa dernière modification.

## Transparence

duty-art-50_1_inform = Information sur l’interaction avec une IA
    .do = Concevez le système de sorte que les personnes apprennent, clairement et au plus tard au premier contact, qu’elles ont affaire à une IA.
    .why = On ne parle pas à une machine comme à un être humain, et l’on a le droit de savoir.
    .show = Une image ou un enregistrement de l’avertissement.

duty-art-50_2_mark = Marquage des contenus générés
    .do = Marquez ce que le système génère ou manipule sous une forme lisible par machine et rendez-le identifiable comme artificiel, aussi sûrement que la technologie le permet.
    .why = Chacun doit pouvoir distinguer le vrai du fabriqué.
    .show = La description du marquage et des essais de sa détection.

## Bacs à sable et essais en conditions réelles

duty-art-57_5 = Plan du bac à sable
    .do = Convenez avec l’autorité d’un plan assorti de garanties et, le cas échéant, du plan d’essais en conditions réelles, et tenez-vous-y.
    .why = Le plan délimite ce que vous pouvez essayer.
    .show = Le plan convenu.

duty-art-57_11 = Atténuation des risques dans le bac à sable
    .do = Atténuez les risques importants pour la santé, la sécurité ou les droits dès qu’ils apparaissent ; à défaut, l’autorité suspend les travaux.
    .why = Expérimenter n’autorise pas à nuire.
    .show = Le relevé des risques constatés et des mesures prises.

duty-art-57_12 = Respect du plan et des orientations
    .do = Respectez de bonne foi le plan, les conditions et les orientations de l’autorité : aucune amende n’est alors infligée, mais vous restez responsable des dommages causés aux tiers.
    .why = La liberté du bac à sable va avec ses règles.
    .show = Un journal des travaux, rapporté au plan.

duty-art-60_4_a = Plan d’essais
    .do = Établissez un plan d’essais en conditions réelles et soumettez-le à l’autorité de surveillance du marché du pays où ils auront lieu.
    .why = Un essai sur des personnes se réfléchit avant de commencer.
    .show = Le plan et son accusé de réception.

duty-art-60_4_b = Approbation des essais
    .do = Ne commencez qu’une fois les essais et le plan approuvés par l’autorité ; 30 jours de silence valent approbation, sauf disposition nationale contraire.
    .why = Quelqu’un d’autre que l’expérimentateur doit y consentir.
    .show = L’approbation, ou la preuve de 30 jours sans réponse.

duty-art-60_4_c = Enregistrement des essais
    .do = Enregistrez les essais : dans la base de données de l’UE, dans sa section sécurisée pour la police, la migration et les frontières, ou au niveau national pour les infrastructures critiques.
    .why = L’essai reçoit un numéro par lequel autorités et participants le retrouvent.
    .show = L’inscription et son numéro. Elle vous désigne, avec les déployeurs, le système et sa destination et, ensuite, toute suspension ou fin des essais. Hors de la section sécurisée, elle résume aussi le plan.

duty-art-60_4_d = Représentant légal
    .do = Désignez un représentant légal dans l’Union avant le début des essais.
    .why = Participants et autorités ont besoin d’un interlocuteur à leur portée.
    .show = L’acte de désignation.

duty-art-60_4_e = Données d’essai hors de l’Union
    .do = Ne transférez les données des essais hors de l’Union qu’avec les garanties du droit de l’Union.
    .why = Les participants restent protégés où que leurs données aillent.
    .show = La partie du plan sur les transferts.

duty-art-60_4_f = Durée des essais
    .do = Mettez fin aux essais dès que leur but est atteint, sans dépasser la durée permise ; une prolongation d’égale durée est possible, si vous en avisez l’autorité au préalable et la motivez.
    .why = Un essai sans fin est une vente.
    .show = Le plan avec ses dates, et l’avis de prolongation éventuel.

duty-art-60_4_g = Participants vulnérables
    .do = Protégez les participants vulnérables en raison de leur âge ou d’un handicap.
    .why = Il leur est plus difficile de protester ou de se retirer.
    .show = La partie du plan qui les concerne.

duty-art-60_4_h = Accord avec les déployeurs
    .do = Informez les déployeurs associés de tout ce qui compte pour leur décision, remettez-leur la notice d’utilisation et convenez avec eux du rôle de chacun.
    .why = Qui partage un essai doit savoir qui répond de quoi.
    .show = L’accord et la notice remise.

duty-art-60_4_i = Consentement éclairé
    .do = Recueillez le consentement libre et éclairé de chaque participant, après l’avoir informé des buts, des conditions, de ses droits et de la personne à contacter.
    .why = Nul ne sert de sujet d’essai contre son gré.
    .show = La note d’information et les consentements.

duty-art-60_4_i_law-enforcement = Essais sans consentement
    .do = Faites en sorte que ni les essais ni leur résultat ne nuisent aux personnes, et supprimez ensuite leurs données.
    .why = Qui n’a pas été consulté ne doit pas en pâtir.
    .show = La partie du plan sur ce point et un procès-verbal de suppression.

duty-art-60_4_j = Supervision des essais
    .do = Faites superviser les essais par des personnes qualifiées et formées, dotées du temps et de l’autorité nécessaires.
    .why = Quelqu’un doit pouvoir les arrêter.
    .show = Les noms et qualifications de ces personnes.

duty-art-60_4_k = Résultats réversibles
    .do = Faites en sorte que les prévisions, recommandations et décisions du système puissent être annulées et ignorées.
    .why = Un essai ne doit décider du sort de personne.
    .show = La description de la manière d’annuler un résultat.

duty-art-60_5 = Retrait des participants
    .do = Laissez les participants se retirer à tout moment, sans se justifier et sans en pâtir, et supprimez leurs données s’ils le demandent.
    .why = Un consentement qu’on ne peut retirer n’en est pas un.
    .show = Le relevé des retraits et des suppressions.

duty-art-60_7 = Incidents pendant les essais
    .do = Signalez les incidents graves, atténuez immédiatement le danger ou, à défaut, suspendez ou arrêtez les essais, et tenez prête une procédure de rappel du système.
    .why = Un essai sert à trouver des défauts, non à blesser.
    .show = Le signalement et la procédure de rappel.

duty-art-60_8 = Compte rendu des essais
    .do = Avisez l’autorité de la suspension ou de l’arrêt des essais et de leurs résultats finaux.
    .why = L’autorité qui les a approuvés doit en connaître l’issue.
    .show = Les avis à l’autorité.

duty-art-61_2 = Consentement documenté
    .do = Datez et documentez chaque consentement, et remettez-en copie au participant.
    .why = Chacun pourra prouver ce qui a été convenu.
    .show = Les consentements datés.

duty-art-60a_5_a = Plan d’essais convenu
    .do = Convenez d’un plan avec l’autorité compétente ou sectorielle avant le début des essais.
    .why = Pour ces produits, le cadre national décide de ce qui peut être essayé.
    .show = Le plan convenu.

duty-art-60a_6 = Législation sur le produit pendant les essais
    .do = Respectez la législation sur le produit pendant les essais, tant qu’elle ne les rend pas impossibles.
    .why = Un véhicule à l’essai reste un véhicule.
    .show = La partie du plan sur cette législation.

## Sur le marché

duty-art-72_1 = Surveillance après commercialisation
    .do = Établissez et documentez un dispositif qui recueille et analyse, pendant toute la durée de vie du système, ses performances à l’usage et le maintien de sa conformité.
    .why = Certains défauts n’apparaissent qu’à l’usage, et seul le fournisseur peut les voir chez tous les utilisateurs.
    .show = Les relevés de surveillance : ce qui a été recueilli, ce qu’il en ressort et les suites données.

duty-art-72_3 = Plan de surveillance
    .do = Rédigez un plan de surveillance après commercialisation et joignez-le à la documentation technique.
    .why = Sans plan, la surveillance relève du hasard.
    .show = Le plan.

duty-art-73_2 = Signalement des incidents graves
    .do = Signalez un incident grave à l’autorité compétente dès qu’il est probable que le système en est la cause ; un premier signalement peut être incomplet.
    .why = Sont graves un décès, une atteinte grave à la santé, aux biens ou à l’environnement, la perturbation d’une infrastructure critique et la violation de droits fondamentaux ; l’autorité ne peut avertir les autres que si elle sait.
    .show = Le signalement, avec le jour où vous avez eu connaissance de l’incident.

duty-art-73_3_infringement = Signalement d’une infraction de grande ampleur
    .do = Signalez immédiatement une infraction au droit de l’Union qui lèse, ou risque de léser, des personnes dans plusieurs États membres.
    .why = Ce qui se répand vite se signale vite.
    .show = Le signalement, avec le jour où vous en avez eu connaissance.

duty-art-73_3_infrastructure = Signalement d’une perturbation d’infrastructure
    .do = Signalez immédiatement une perturbation grave et irréversible d’une infrastructure critique.
    .why = D’autres dépendent des mêmes réseaux.
    .show = Le signalement, avec le jour où vous en avez eu connaissance.

duty-art-73_4 = Signalement d’un décès
    .do = Signalez le décès d’une personne dès que vous soupçonnez que le système en est la cause.
    .why = Le prochain cas peut être évité.
    .show = Le signalement, avec le jour où vous en avez eu connaissance.

duty-art-73_6 = Enquête sur l’incident
    .do = Enquêtez sans délai sur l’incident, évaluez-en le risque, corrigez-en la cause et coopérez avec les autorités et l’organisme notifié.
    .why = Un signalement seul ne répare rien.
    .show = L’enquête, avec l’évaluation du risque et la correction.

duty-art-73_6_preserve = Préservation des preuves
    .do = Ne modifiez pas le système d’une manière qui pourrait en masquer les causes avant d’avoir informé les autorités.
    .why = Un système modifié ne dit plus ce qui s’est passé.
    .show = Une copie figée du système et de ses journaux.

duty-art-74_12 = Accès aux documents et aux données
    .do = Donnez à l’autorité de surveillance du marché un accès complet aux documents et aux données d’entraînement, de validation et de test, à distance s’il y a lieu.
    .why = L’autorité vérifie ce que vous affirmez.
    .show = Un moyen d’accès et la trace de chaque accès.

duty-art-74_13 = Accès au code source
    .do = Montrez le code source à l’autorité qui le demande de façon motivée, lorsqu’il lui est nécessaire pour juger de la conformité et que le reste n’a pas suffi.
    .why = À certaines questions, seul le code répond.
    .show = La demande et la manière dont l’accès a été donné.

duty-art-80_4 = En cas de classement erroné
    .do = Si l’autorité constate que le système est à haut risque, mettez-le en conformité dans le délai qu’elle fixe.
    .why = Un classement erroné a laissé des personnes sans protection ; celui qui l’a choisi pour contourner les règles encourt en outre une amende.
    .show = Le relevé daté des mesures.

duty-art-80_5 = Correction de toutes les unités
    .do = Étendez la correction à toutes les unités que vous avez mises à disposition dans l’Union.
    .why = Un défaut ne s’arrête pas à une frontière ; si vous n’agissez pas dans le délai, l’autorité interdit, retire ou rappelle elle-même le système.
    .show = La liste des unités et de leur correction.

duty-art-83_1 = Correction des défauts formels
    .do = Si l’autorité constate un défaut de marquage CE, de déclaration, d’enregistrement, de mandataire ou de documentation, remédiez-y dans le délai qu’elle fixe.
    .why = Si le défaut persiste, l’autorité restreint ou interdit le système, ou le fait retirer ou rappeler.
    .show = La preuve qu’il y a été remédié.

## Point de départ des délais

event-incident-known = la prise de connaissance de l’incident grave
event-non-conformity-known = l’apparition de raisons de croire à une non-conformité
event-risk-known = la prise de connaissance du risque
event-reasoned-request = la demande d’une autorité
event-end-of-set-period = la fin du délai fixé par l’autorité
event-log-recorded = l’enregistrement du journal
event-substantial-modification = la modification substantielle
event-first-interaction = le premier contact avec le système
event-test-start = le début des essais
event-test-news = la suspension ou la fin de l’essai, puis ses résultats définitifs
event-participation = le début de la participation
event-end-of-bias-work = la correction du biais ou la fin de la durée de conservation

## Ce qui apporte la preuve

evidence-not-high-risk-assessment = Évaluation de l’absence de haut risque
evidence-test-reports = Rapports d’essais
evidence-data-governance-records = Relevés sur les données
evidence-special-data-record = Relevé sur les données particulières
evidence-technical-documentation = Documentation technique
evidence-logging-design = Conception de la journalisation
evidence-instructions-for-use = Notice d’utilisation
evidence-oversight-design = Description du contrôle humain
evidence-security-tests = Essais de sécurité
evidence-product-labelling = Nom et adresse sur le produit
evidence-accessibility-report = Rapport d’accessibilité
evidence-quality-manual = Manuel qualité
evidence-supplier-agreement = Accords avec les tiers fournisseurs
evidence-conformity-assessment-file = Dossier d’évaluation de la conformité
evidence-notified-body-certificate = Certificat de l’organisme notifié
evidence-declaration-of-conformity = Déclaration UE de conformité
evidence-ce-marking = Marquage CE
evidence-registration-entry = Inscription au registre
evidence-interaction-notice = Avertissement qu’il s’agit d’une IA
evidence-content-marking = Marquage des contenus générés
evidence-representative-mandate = Mandat du mandataire
evidence-sandbox-plan = Plan du bac à sable
evidence-test-plan = Plan d’essais
evidence-consent-records = Consentements
evidence-document-archive = Archives des documents
evidence-log-archive = Archives des journaux
evidence-corrective-measures = Relevés des corrections
evidence-authority-correspondence = Correspondance avec les autorités
evidence-monitoring-records = Relevés de surveillance après commercialisation
evidence-monitoring-plan = Plan de surveillance après commercialisation
evidence-incident-report = Signalement de l’incident
evidence-incident-investigation = Enquête sur l’incident
