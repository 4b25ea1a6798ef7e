# Les obligations des déployeurs, importateurs, distributeurs, mandataires et tiers
# fournisseurs, et ce qui en apporte la preuve.

duty-art-5_1_refrain = Aucune pratique interdite
    .do = Ne mettez le système ni sur le marché ni en service et ne l’utilisez pas de cette façon ; modifiez-le ou renoncez-y.
    .why = Ces pratiques portent une atteinte telle qu’aucune garantie ne les rend licites.
    .show = Un examen écrit du système au regard de chaque pratique interdite.

duty-art-5_2_limits = Limites de l’identification en temps réel
    .do = N’identifiez en temps réel que pour confirmer l’identité de la personne recherchée, mettez en balance le préjudice à éviter et les droits de toutes les personnes concernées, et respectez les limites de temps, de lieu et de personnes du droit national.
    .why = L’identification dans l’espace public touche tous les passants.
    .show = Une trace de chaque utilisation : cible, limites et mise en balance.

duty-art-5_2_assessment = Analyse avant l’identification en temps réel
    .do = Achevez une analyse d’impact sur les droits fondamentaux avant de commencer l’identification en temps réel, si urgent que soit le cas.
    .why = Les risques doivent être connus avant que les caméras ne cherchent.
    .show = L’analyse achevée et datée.

duty-art-5_2_registration = Enregistrement de l’identification en temps réel
    .do = Enregistrez le système dans la base de données de l’UE avant l’utilisation ; seule une urgence dûment justifiée permet de le faire ensuite, sans retard injustifié.
    .why = Un système enregistré peut être contrôlé.
    .show = L’inscription dans la section non publique de la base.

duty-art-5_3_authorisation = Autorisation de chaque utilisation
    .do = Faites autoriser au préalable chaque utilisation par une autorité judiciaire, ou administrative indépendante, dont la décision est contraignante.
    .why = Un tiers indépendant doit juger l’utilisation nécessaire et proportionnée.
    .show = La demande motivée et l’autorisation.

duty-art-5_3_urgent = Demande après un début urgent
    .do = Si une urgence dûment justifiée vous a fait commencer sans autorisation, demandez-la sans retard injustifié.
    .why = L’urgence retarde le contrôle indépendant, elle ne le remplace pas.
    .show = La demande, l’heure du début et les motifs de l’urgence.

duty-art-5_3_refused = Arrêt et suppression après un refus
    .do = Si l’autorisation est refusée, arrêtez immédiatement et supprimez toutes les données, tous les résultats et toutes les sorties de cette utilisation.
    .why = Ce qui a été obtenu sans autorisation ne doit pas servir.
    .show = Une trace de l’arrêt et de la suppression.

duty-art-5_3_decision = Aucune décision sur la seule identification en temps réel
    .do = Ne prenez aucune décision aux effets juridiques défavorables pour une personne sur la seule base de l’identification en temps réel.
    .why = Une correspondance peut être fausse.
    .show = Des dossiers qui indiquent les autres motifs de chaque décision.

duty-art-5_4 = Notification de chaque utilisation
    .do = Notifiez chaque utilisation à l’autorité de surveillance du marché et à l’autorité chargée de la protection des données, selon le droit national et sans données opérationnelles sensibles.
    .why = Ces autorités rendent compte chaque année de toutes les utilisations.
    .show = Les copies des notifications.

duty-art-22_3_mandate = Exécution du mandat
    .do = Exécutez les tâches du mandat écrit et remettez-en copie aux autorités de surveillance du marché qui la demandent.
    .why = Les autorités ont besoin d’un interlocuteur dans l’Union.
    .show = Le mandat écrit.

duty-art-22_3_a = Vérification des documents
    .do = Vérifiez que la déclaration UE de conformité et la documentation technique existent et que l’évaluation de la conformité appropriée a eu lieu.
    .why = Qui parle pour le fournisseur doit savoir que ses documents sont en règle.
    .show = Votre vérification datée.

duty-art-22_3_b = Conservation des documents (mandataire)
    .do = Tenez à la disposition des autorités les coordonnées du fournisseur, la déclaration UE de conformité, la documentation technique et, le cas échéant, le certificat.
    .why = Un défaut peut apparaître longtemps après la vente.
    .show = Les archives de ces documents.

duty-art-22_3_c = Réponses du mandataire
    .do = Sur demande motivée, communiquez à l’autorité tout ce qui prouve la conformité et donnez-lui accès aux journaux que le fournisseur contrôle.
    .why = L’autorité n’a peut-être aucun autre moyen de joindre le fournisseur.
    .show = Les demandes et vos réponses.

duty-art-22_3_d = Coopération du mandataire
    .do = Sur demande motivée, coopérez à toute mesure des autorités à l’égard du système, surtout pour réduire ses risques.
    .why = Un risque cesse plus vite si quelqu’un agit dans l’Union.
    .show = Les courriers et comptes rendus.

duty-art-22_3_e = Enregistrement ou vérification de l’inscription
    .do = Enregistrez le système dans la base de données de l’UE ou, si le fournisseur le fait, vérifiez les données qui vous concernent.
    .why = Le public doit savoir qui répond dans l’Union.
    .show = L’inscription et votre vérification.

duty-art-22_4 = Fin du mandat
    .do = Mettez fin au mandat si vous avez des raisons de penser que le fournisseur manque à ses obligations, et informez-en immédiatement l’autorité de surveillance du marché et, le cas échéant, l’organisme notifié, motifs à l’appui.
    .why = Un mandataire ne doit pas couvrir des manquements.
    .show = La résiliation et les lettres à l’autorité et à l’organisme notifié.

duty-art-49_1_representative = Enregistrement par le mandataire
    .do = Si votre mandat le prévoit, enregistrez le fournisseur et le système dans la base de données de l’UE avant la mise sur le marché ou la mise en service.
    .why = La base montre quels systèmes à haut risque existent.
    .show = L’inscription dans la base.

duty-art-23_1 = Vérifications avant l’importation
    .do = Avant la mise sur le marché, vérifiez que la conformité a été évaluée, que la documentation technique, le marquage CE, la déclaration UE de conformité et la notice d’utilisation existent, et que le fournisseur a désigné un mandataire.
    .why = L’importateur est le premier dans l’Union à pouvoir arrêter un mauvais système.
    .show = Une liste de contrôle par système.

duty-art-23_2_hold = Retenue des importations non conformes
    .do = Ne mettez pas le système sur le marché tant que vous avez des raisons de le croire non conforme ou falsifié, lui ou ses documents.
    .why = Ce qui n’est pas corrigé ne doit pas parvenir aux utilisateurs.
    .show = Votre décision motivée de le retenir.

duty-art-23_2_inform = Signalement d’un risque avant l’importation
    .do = Si le système présente un risque, informez le fournisseur, son mandataire et les autorités de surveillance du marché.
    .why = Le même système peut entrer par une autre voie.
    .show = Les copies des avis.

duty-art-23_3 = Nom et adresse de l’importateur
    .do = Indiquez votre nom, raison sociale ou marque déposée et votre adresse de contact sur le système et, le cas échéant, sur son emballage ou dans ses documents.
    .why = Utilisateurs et autorités doivent pouvoir vous joindre.
    .show = Une image de l’étiquette ou de la page.

duty-art-23_4 = Stockage et transport (importateur)
    .do = Tant que le système est sous votre responsabilité, veillez à ce que le stockage et le transport ne compromettent pas sa conformité.
    .why = Un système sain doit arriver sain.
    .show = Vos règles de stockage et de transport.

duty-art-23_5 = Archives de l’importateur
    .do = Conservez le certificat, s’il y en a un, la notice d’utilisation et la déclaration UE de conformité.
    .why = Un défaut peut apparaître longtemps après la vente.
    .show = Les archives de ces documents.

duty-art-23_6 = Réponses de l’importateur
    .do = Sur demande motivée, communiquez aux autorités ce qui prouve la conformité, dans une langue qu’elles comprennent aisément, et veillez à ce qu’elles puissent disposer de la documentation technique.
    .why = Le fournisseur est hors de l’Union.
    .show = Les demandes et vos réponses.

duty-art-23_7 = Coopération de l’importateur
    .do = Coopérez à toute mesure des autorités à l’égard des systèmes que vous avez importés, surtout pour réduire les risques.
    .why = Un risque cesse plus vite si toute la chaîne agit.
    .show = Les courriers et comptes rendus.

duty-art-24_1 = Vérifications avant la vente
    .do = Avant de mettre le système à disposition, vérifiez le marquage CE, la déclaration UE de conformité et la notice d’utilisation, l’indication des noms du fournisseur et de l’importateur et l’existence d’un système de gestion de la qualité chez le fournisseur.
    .why = Chaque maillon de la chaîne regarde à nouveau.
    .show = Une liste de contrôle par système.

duty-art-24_2_hold = Retenue des systèmes non conformes
    .do = Ne mettez pas le système à disposition tant que vos informations donnent à penser qu’il ne satisfait pas aux exigences.
    .why = Ce qui n’est pas corrigé ne doit pas parvenir aux utilisateurs.
    .show = Votre décision motivée de le retenir.

duty-art-24_2_inform = Signalement d’un risque avant la vente
    .do = Si le système présente un risque, informez le fournisseur ou l’importateur.
    .why = Ils peuvent joindre le reste de la chaîne.
    .show = Les copies des avis.

duty-art-24_3 = Stockage et transport (distributeur)
    .do = Tant que le système est sous votre responsabilité, veillez à ce que le stockage et le transport ne compromettent pas sa conformité.
    .why = Un système sain doit arriver sain.
    .show = Vos règles de stockage et de transport.

duty-art-24_4_correct = Correction de ce qui a été vendu
    .do = Si vous avez des raisons de croire qu’un système que vous avez mis à disposition ne satisfait pas aux exigences, mettez-le en conformité, retirez-le ou rappelez-le, ou veillez à ce que le fournisseur, l’importateur ou un autre opérateur le fasse.
    .why = Un défaut découvert tard doit quand même cesser.
    .show = Les traces des corrections, retraits ou rappels.

duty-art-24_4_inform = Signalement d’un risque après la vente
    .do = Si un système que vous avez mis à disposition présente un risque, informez immédiatement le fournisseur ou l’importateur ainsi que les autorités, en précisant le défaut et les mesures prises.
    .why = D’autres utilisent peut-être le même système.
    .show = Les copies des avis.

duty-art-24_5 = Réponses du distributeur
    .do = Sur demande motivée, communiquez à l’autorité les informations et documents relatifs à vos vérifications et à vos mesures.
    .why = On voit ainsi si la chaîne a fait son travail.
    .show = Les demandes et vos réponses.

duty-art-24_6 = Coopération du distributeur
    .do = Coopérez à toute mesure des autorités à l’égard des systèmes que vous avez mis à disposition, surtout pour réduire les risques.
    .why = Un risque cesse plus vite si toute la chaîne agit.
    .show = Les courriers et comptes rendus.

duty-art-25_4_supplier = Accord écrit avec le fournisseur
    .do = Convenez par écrit, avec le fournisseur du système à haut risque, des informations, des capacités, de l’accès technique et de l’assistance qu’il lui faut de votre part.
    .why = Le fournisseur ne peut répondre que de ce qu’il comprend.
    .show = L’accord signé.

duty-art-26_2 = Contrôle humain de l’utilisation
    .do = Confiez le contrôle à des personnes qui ont les compétences, la formation, l’autorité et le soutien nécessaires. Vous l’organisez comme vous l’entendez.
    .why = Le contrôle n’est utile que si quelqu’un peut comprendre, contredire et arrêter.
    .show = Qui contrôle, avec quelle formation et quels pouvoirs.

duty-art-26_4 = Données d’entrée pertinentes
    .do = Veillez à ce que les données d’entrée que vous contrôlez conviennent à la destination du système et soient assez représentatives.
    .why = De mauvaises données égarent un bon système.
    .show = Les traces du choix et de la vérification des données.

duty-art-26_5_monitor = Surveillance du fonctionnement
    .do = Surveillez le système selon sa notice et transmettez au fournisseur ce dont sa propre surveillance a besoin.
    .why = Bien des défauts ne se voient que sur place.
    .show = Votre plan de surveillance et ses constats.

duty-art-26_5_finance = Surveillance selon le droit financier
    .do = Surveillez le système par les dispositifs qu’impose le droit des services financiers ; leur respect vaut surveillance.
    .why = Banques et assureurs n’ont pas à doubler leurs contrôles.
    .show = La partie de votre gouvernance interne qui couvre le système.

duty-art-26_5_risk = Signalement d’un risque et suspension
    .do = Si vous avez des raisons de croire que l’utilisation conforme à la notice peut présenter un risque, avertissez sans retard injustifié l’autorité de surveillance du marché et le fournisseur ou le distributeur, et suspendez l’utilisation.
    .why = Un risque connu ne doit pas continuer.
    .show = Les copies des avis et la date de la suspension.

duty-art-26_5_incident = Signalement des incidents graves (déployeur)
    .do = Si vous détectez un incident grave, avertissez immédiatement d’abord le fournisseur, ensuite l’importateur ou le distributeur, ainsi que les autorités de surveillance du marché.
    .why = Le fournisseur peut avertir et corriger partout.
    .show = Les copies des avis avec leurs heures.

duty-art-26_5_unreachable = Signalement à la place du fournisseur
    .do = Si vous ne pouvez joindre le fournisseur, signalez vous-même l’incident grave à l’autorité dès qu’il est probable que le système en est la cause.
    .why = Le signalement ne doit pas échouer faute de réponse.
    .show = Vos tentatives de joindre le fournisseur, et le signalement.

duty-art-26_5_unreachable-widespread = Signalement à sa place d’un dommage de grande ampleur
    .do = Si vous ne pouvez joindre le fournisseur, signalez vous-même, immédiatement, une infraction de grande ampleur ou une perturbation grave et irréversible d’infrastructures critiques.
    .why = Un dommage de cette ampleur exige une réponse rapide.
    .show = Vos tentatives de joindre le fournisseur, et le signalement.

duty-art-26_5_unreachable-death = Signalement à sa place d’un décès
    .do = Si vous ne pouvez joindre le fournisseur, signalez vous-même le décès d’une personne dès que vous soupçonnez que le système en est la cause.
    .why = D’autres courent peut-être le même danger.
    .show = Vos tentatives de joindre le fournisseur, et le signalement.

duty-art-26_6 = Conservation des journaux (déployeur)
    .do = Conservez les journaux que vous contrôlez pendant la durée minimale, ou plus longtemps si la destination du système l’exige, sauf si un autre texte, notamment sur la protection des données, en dispose autrement.
    .why = Sans journaux, personne ne peut établir ce qui s’est passé.
    .show = Votre règle de conservation et les journaux.

duty-art-26_6_finance = Journaux dans le dossier financier
    .do = Conservez ces journaux dans la documentation qu’impose le droit des services financiers.
    .why = Un même dossier sert les deux législations.
    .show = Où les journaux sont classés.

duty-art-26_7 = Information préalable des travailleurs
    .do = Avant la première utilisation, informez les travailleurs concernés et leurs représentants qu’ils seront soumis au système.
    .why = Chacun doit savoir ce qui le juge ou le dirige au travail.
    .show = L’information, avec sa date.

duty-art-26_8_register = Enregistrement de l’utilisation
    .do = Avant la première utilisation, enregistrez-vous, sélectionnez le système et inscrivez son utilisation dans la base de données de l’UE, dans sa section non publique pour la police, la migration et les frontières.
    .why = Le public doit voir où les autorités emploient ces systèmes.
    .show = L’inscription dans la base.

duty-art-26_8_unregistered = Systèmes non enregistrés à écarter
    .do = Cherchez le système dans la base de données de l’UE ; s’il n’y est pas, ne l’utilisez pas et informez le fournisseur ou le distributeur.
    .why = Une autorité n’emploie pas ce qui échappe au registre.
    .show = Votre recherche, avec sa date.

duty-art-26_9 = Analyse d’impact relative à la protection des données
    .do = Servez-vous des informations de la notice d’utilisation pour votre analyse d’impact relative à la protection des données.
    .why = Le fournisseur connaît des risques que vous ne voyez pas.
    .show = L’analyse, avec ses renvois à la notice.

duty-art-26_11 = Information des personnes concernées
    .do = Informez les personnes au sujet desquelles vous décidez à l’aide du système qu’il est utilisé à leur égard.
    .why = Seul qui sait peut contester.
    .show = Le texte de l’information et la façon dont elle parvient aux personnes.

duty-art-26_11_police = Information selon le droit de la police
    .do = Informez les personnes au sujet desquelles vous décidez à l’aide du système comme le prévoient l’article 13 de la directive (UE) 2016/680 et votre droit national.
    .why = Le travail de police a ses propres règles sur ce qui peut être dit, et quand.
    .show = L’information, ou la raison de son report.

duty-art-26_12 = Coopération du déployeur
    .do = Coopérez à toute mesure des autorités à l’égard du système.
    .why = Elles doivent le voir là où il sert.
    .show = Les courriers et comptes rendus.

duty-art-26_10_authorisation = Autorisation de la recherche a posteriori
    .do = Faites autoriser, au préalable ou, à défaut, sans retard injustifié, chaque recherche d’une personne soupçonnée ou condamnée ; l’autorité est judiciaire, ou administrative si sa décision est contraignante et soumise à un contrôle juridictionnel.
    .why = Chercher une personne parmi tous les visages filmés appelle un contrôle indépendant.
    .show = La demande et l’autorisation, avec leurs heures.

duty-art-26_10_limits = Le strict nécessaire pour une infraction
    .do = Limitez chaque utilisation à ce qu’exige strictement l’enquête sur une infraction pénale précise.
    .why = Toutes les personnes filmées sont touchées.
    .show = Une trace de chaque utilisation : infraction et limites.

duty-art-26_10_refused = Arrêt de la recherche après un refus
    .do = Si l’autorisation est refusée, arrêtez immédiatement et supprimez les données à caractère personnel liées à cette utilisation.
    .why = Ce qui a été obtenu sans autorisation ne doit pas servir.
    .show = Une trace de l’arrêt et de la suppression.

duty-art-26_10_targeted = Aucune recherche non ciblée
    .do = Ne cherchez jamais dans des enregistrements sans lien avec une infraction pénale, une procédure, la menace réelle d’une infraction, actuelle ou prévisible, ou une personne disparue précise.
    .why = Chercher sans cible rend tout le monde suspect.
    .show = Le lien noté pour chaque utilisation.

duty-art-26_10_decision = Aucune décision sur la seule identification a posteriori
    .do = Ne prenez aucune décision aux effets juridiques défavorables pour une personne sur la seule base d’une identification a posteriori.
    .why = Une correspondance peut être fausse.
    .show = Des dossiers qui indiquent les autres motifs de chaque décision.

duty-art-26_10_record = Consignation de chaque recherche
    .do = Consignez chaque utilisation dans le dossier de police et présentez-la, sur demande, aux autorités de surveillance du marché et de protection des données, sans données opérationnelles sensibles.
    .why = On ne contrôle pas ce que personne ne consigne.
    .show = Les mentions aux dossiers.

duty-art-26_10_report = Rapport annuel sur les recherches
    .do = Remettez chaque année un rapport sur vos utilisations aux autorités de surveillance du marché et de protection des données, sans données opérationnelles sensibles.
    .why = Les autorités doivent voir l’ampleur de ces recherches.
    .show = Les rapports annuels.

duty-art-27_1 = Analyse d’impact sur les droits fondamentaux
    .do = Avant la première utilisation, analysez et décrivez le processus, la période et la fréquence, les personnes concernées, les risques, le contrôle humain et les mesures ; des parties de l’analyse d’impact relative à la protection des données peuvent y servir.
    .why = Qui agit pour le public ou décide du crédit et de l’assurance peut toucher bien des droits.
    .show = L’analyse, avec sa date.

duty-art-27_2 = Mise à jour de l’analyse
    .do = Mettez l’analyse à jour dès qu’un de ses éléments a changé.
    .why = Les risques suivent la façon d’utiliser le système.
    .show = Les versions datées de l’analyse.

duty-art-27_3 = Notification de l’analyse
    .do = Notifiez les résultats à l’autorité de surveillance du marché en y joignant le modèle officiel rempli.
    .why = L’autorité peut s’informer avant que le dommage ne survienne.
    .show = Le modèle rempli et la preuve de l’envoi.

duty-art-46_2_request = Autorisation demandée après coup
    .do = Demandez, pendant ou après l’utilisation et sans retard injustifié, l’autorisation sans laquelle vous avez commencé.
    .why = L’urgence retarde le contrôle, elle ne le remplace pas.
    .show = La demande, l’heure du début et les motifs.

duty-art-46_2_refused = Arrêt et mise au rebut après un refus
    .do = Si l’autorisation est refusée, arrêtez immédiatement l’utilisation et mettez au rebut tous ses résultats et sorties.
    .why = Un système dont personne n’atteste la conformité ne doit pas continuer.
    .show = Une trace de l’arrêt et de ce qui a été mis au rebut.

duty-art-49_3 = Inscription des autorités utilisatrices
    .do = Avant de commencer, enregistrez-vous, sélectionnez le système et inscrivez son utilisation dans la base de données de l’UE, y compris si vous agissez pour le compte d’une autorité ; la police, la migration et les frontières relèvent de la section non publique.
    .why = Le public doit voir où ces systèmes servent en son nom.
    .show = L’inscription dans la base. Elle vous désigne, avec la personne qui inscrit pour vous, et donne l’adresse de l’inscription du fournisseur. Dans la section publique, elle résume l’analyse d’impact sur les droits fondamentaux et celle relative à la protection des données.

duty-art-50_3_inform = Information sur la lecture des émotions ou le tri biométrique
    .do = Informez les personnes exposées qu’un système reconnaît leurs émotions ou les catégorise d’après des données biométriques.
    .why = Nul ne doit être scruté à son insu.
    .show = L’information et l’endroit où on la voit.

duty-art-50_3_data = Protection des données
    .do = Ne traitez les données à caractère personnel que comme le permettent les règles de protection des données qui vous lient.
    .why = Les données biométriques comptent parmi les plus sensibles.
    .show = Votre analyse du traitement et sa base juridique.

duty-art-50_4_deep-fake = Mention des hypertrucages
    .do = Indiquez que l’image, le son ou la vidéo a été généré ou manipulé par une IA.
    .why = Chacun doit pouvoir distinguer le vrai du faux.
    .show = Le contenu publié avec sa mention.

duty-art-50_4_artistic = Mention des hypertrucages artistiques
    .do = Indiquez, sans gêner la jouissance de l’œuvre, qu’elle contient des contenus générés ou manipulés par une IA.
    .why = L’art et la satire restent libres, et nul n’est trompé.
    .show = Le générique ou la note qui accompagne l’œuvre.

duty-art-50_4_text = Mention des textes d’information générés
    .do = Indiquez que le texte a été généré ou manipulé par une IA, sauf si une personne le contrôle et que quelqu’un assume la responsabilité éditoriale de sa publication.
    .why = Le lecteur doit savoir quand personne ne répond d’un texte.
    .show = Le texte publié avec sa mention.

duty-art-50_5_deployer = Information claire et en temps utile
    .do = Donnez ces informations de façon claire et reconnaissable, au plus tard au premier contact avec le système ou son contenu, et sous une forme accessible aux personnes handicapées.
    .why = Une information n’est utile que si elle est vue à temps.
    .show = Des images des mentions et un contrôle d’accessibilité.

duty-art-79_2_cooperate = Coopération à l’évaluation d’un risque
    .do = Coopérez lorsque l’autorité de surveillance du marché évalue un risque que présente le système.
    .why = L’autorité doit savoir vite ce qui ne va pas.
    .show = Les courriers et comptes rendus.

duty-art-79_4 = Correction partout sur ordre de l’autorité
    .do = Sur ordre de l’autorité, mettez le système en conformité, retirez-le ou rappelez-le, pour tout ce que vous avez mis à disposition dans l’Union et dans le délai qu’elle fixe.
    .why = Un défaut trouvé dans un pays existe dans tous ; l’autorité vous entend au préalable et, si vous n’agissez pas, elle interdit, retire ou rappelle elle-même le système.
    .show = Les traces des mesures et des systèmes qu’elles couvrent.

duty-art-82_2 = Correction d’un risque malgré la conformité
    .do = Lorsque l’autorité constate qu’un système à haut risque, bien que conforme, présente un risque, corrigez dans le délai qu’elle fixe tout ce que vous avez mis à disposition dans l’Union.
    .why = Aucune règle ne prévoit tous les dangers.
    .show = Les traces des mesures et des systèmes qu’elles couvrent.

duty-art-77_1a = Documents pour la protection des droits
    .do = Remettez à l’autorité de surveillance du marché les informations et documents dont un organisme de protection des droits fondamentaux a besoin.
    .why = Un défenseur des droits ne peut protéger à l’aveugle.
    .show = Les demandes et vos réponses.

duty-art-86_1 = Explication des décisions
    .do = Sur demande, expliquez clairement à la personne qui s’estime lésée par une décision quel rôle le système y a joué et quels en sont les principaux éléments.
    .why = On ne conteste que ce que l’on comprend.
    .show = Votre procédure pour les demandes, et les explications données.

event-first-use = la première utilisation
event-first-use-or-start = la première utilisation ou, si le système est déjà utilisé, le début de l’application de cette obligation
event-rights-assessment-done = la réalisation de l’analyse d’impact
event-each-identification = l’identification, chaque fois
event-making-available = la mise à disposition sur le marché
event-identification = l’identification
event-urgent-identification = le début urgent de l’identification en temps réel
event-refused-authorisation = le refus de l’autorisation
event-order-to-correct = l’ordre de l’autorité
event-end-of-mandate = la fin du mandat

evidence-prohibited-practices-check = Examen au regard des pratiques interdites
evidence-rights-assessment = Analyse d’impact sur les droits fondamentaux
evidence-use-authorisation = Autorisation de l’utilisation
evidence-identification-records = Relevé des identifications
evidence-written-mandate = Mandat écrit
evidence-pre-supply-check = Liste de contrôle avant la mise à disposition
evidence-importer-marking = Nom et adresse de l’importateur
evidence-storage-rules = Règles de stockage et de transport
evidence-oversight-assignment = Attribution du contrôle humain
evidence-input-data-checks = Vérifications des données d’entrée
evidence-use-monitoring = Surveillance de l’utilisation
evidence-notice-to-workers = Information des travailleurs
evidence-notice-to-people = Information des personnes concernées
evidence-data-protection-assessment = Analyse d’impact relative à la protection des données
evidence-content-disclosure = Mention du contenu généré par IA
evidence-explanation-procedure = Procédure d’explication
