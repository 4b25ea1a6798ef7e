# Questions aux fournisseurs sur la conception, l’évaluation, les essais et la fourniture d’un système.

fact-bias-special-data = Utilisez-vous des données à caractère personnel sensibles pour détecter ou corriger des biais ?
    .label = Des données sensibles servent à détecter ou à corriger des biais
    .label-no = Aucune donnée sensible ne sert à détecter ou à corriger des biais
    .help = Sont visées les données sur l’origine raciale ou ethnique, les opinions politiques, les convictions religieuses ou philosophiques, l’appartenance syndicale, les données génétiques ou biométriques, la santé, la vie sexuelle ou l’orientation sexuelle.
    .yes = Vous comparez les taux d’erreur selon l’origine ethnique et recueillez celle-ci à cette fin.
    .no = Vous ne comparez les taux d’erreur que par code postal.

fact-two-person-check-disproportionate = Le droit de l’Union ou national juge-t-il disproportionnée ici la vérification de chaque correspondance par deux personnes ?
    .label = Le droit juge disproportionnée la vérification par deux personnes
    .label-no = Le droit ne dispense pas de la vérification par deux personnes
    .help = Seulement pour la police, la migration, l’asile et les frontières, et seulement si un texte le dit. Votre propre avis ne suffit pas.
    .yes = La loi nationale sur la police dispense cette utilisation de la double vérification.
    .no = La loi sur la police n’en dit rien.

fact-learns-after-supply = Le système continue-t-il à apprendre après avoir été fourni ?
    .label = Il continue à apprendre après sa fourniture
    .label-no = Il n’apprend plus après sa fourniture
    .help = Est visé un système qui évolue de lui-même pendant son utilisation. Les nouvelles versions que vous entraînez et publiez ne comptent pas.
    .yes = Un filtre antifraude qui ajuste ses poids à chaque cas.
    .no = Un modèle réentraîné chez vous puis livré de nouveau.

fact-cyber-resilience-act-met = Le système est-il un produit connecté au sens du règlement sur la cyberrésilience, et en remplit-il les conditions pour l’IA ?
    .label = Il satisfait au règlement sur la cyberrésilience pour l’IA
    .label-no = Il ne relève pas du règlement sur la cyberrésilience, ou n’y satisfait pas
    .help = L’article 12, paragraphe 1, du règlement (UE) 2024/2847 pose trois conditions : le produit répond aux exigences essentielles, vos processus aussi, et la déclaration de conformité montre le niveau de cybersécurité que demande l’article 15. S’il en manque une, répondez non.
    .yes = Une serrure connectée à reconnaissance faciale dont la déclaration couvre la cybersécurité de l’IA.
    .no = Un service en ligne qui n’est pas un produit comportant des éléments numériques.

fact-logs-under-control = Les journaux que le système génère sont-ils sous votre contrôle ?
    .label = Les journaux sont sous son propre contrôle
    .label-no = Les journaux ne sont pas sous son propre contrôle
    .help = Qui peut les lire et les supprimer, par contrat ou en fait, en a le contrôle.
    .yes = Le système tourne sur vos propres serveurs.
    .no = Il tourne chez vos clients et ne vous envoie rien.

fact-uses-third-party-parts = Des tiers fournissent-ils des systèmes, modèles, outils, services, composants ou processus que vous utilisez ou intégrez ?
    .label = Des tiers en fournissent des éléments
    .label-no = Aucun tiers n’en fournit d’éléments
    .help = À titre onéreux ou gratuit. Le fournisseur de simples logiciels de bureautique ne compte pas.
    .yes = Un modèle vocal d’une autre entreprise est intégré.
    .no = Tout a été fait en interne.

fact-parts-only-open-source = Ces éléments, hors modèles d’IA à usage général, sont-ils tous publics sous une licence libre et ouverte ?
    .label = Tous les éléments de tiers sont libres et ouverts
    .label-no = Les éléments de tiers ne sont pas tous libres et ouverts
    .help = Les tiers qui les publient n’ont pas à conclure d’accord écrit. Si vous intégrez un modèle à usage général, répondez non, quelle que soit sa licence.
    .yes = Seule une bibliothèque publique sous licence Apache est intégrée.
    .no = Un modèle à usage général ouvert est intégré.

fact-taken-over-by-another = Quelqu’un d’autre est-il devenu le fournisseur de votre système ?
    .label = Quelqu’un d’autre en est devenu le fournisseur
    .label-no = Personne d’autre n’en est devenu le fournisseur
    .help = C’est le cas si quelqu’un appose son nom sur votre système à haut risque, le modifie substantiellement ou donne à votre système une nouvelle destination qui le rend à haut risque.
    .yes = Un client a fait de votre assistant général un outil de sélection des candidats.
    .no = Un client utilise votre système conformément à la notice.

fact-harmonised-standards = Dans quelle mesure appliquez-vous des normes harmonisées ou, s’il en existe, des spécifications communes ?
    .label = Normes harmonisées ou spécifications communes
    .help = Seules comptent les normes dont la référence est publiée au Journal officiel, et seulement pour les exigences applicables aux systèmes à haut risque. Choisissez « publiées avec une restriction » si vous en appliquez une en entier qui l’est.
    .yes = Appliquées en entier, si chaque exigence est couverte par une norme publiée que vous suivez.
    .no = Appliquées en entier, si vous suivez une norme internationale absente du Journal officiel.
fact-harmonised-standards_applied-in-full = appliquées en entier
fact-harmonised-standards_applied-in-part = appliquées en partie
fact-harmonised-standards_not-applied = non appliquées
fact-harmonised-standards_published-with-restriction = publiées avec une restriction
fact-harmonised-standards_none-available = aucune n’existe

fact-notified-body-chosen = Choisissez-vous un organisme notifié là où le choix vous appartient ?
    .label = Un organisme notifié est choisi pour l’évaluation
    .label-no = Aucun organisme notifié n’est choisi pour l’évaluation
    .help = En biométrie, si les normes ou les spécifications communes sont appliquées en entier, vous évaluez vous-même le système ou faites intervenir un organisme notifié.
    .yes = Vous avez saisi un organisme notifié de votre choix.
    .no = Vous évaluez le système par contrôle interne.

fact-departs-from-common-specifications = Existe-t-il des spécifications communes que vous ne suivez pas ?
    .label = Il s’écarte de spécifications communes
    .label-no = Il ne s’écarte d’aucune spécification commune
    .help = Les spécifications communes sont des spécifications techniques, fixées par la Commission par actes d’exécution, qui indiquent un moyen de satisfaire à certaines exigences. S’il n’y en a pas pour votre système, répondez non.
    .yes = Une spécification prescrit un essai, et vous en employez un autre.
    .no = Aucune spécification ne vise votre système.

fact-for-union-institution = Le système est-il destiné à une institution, un organe ou un organisme de l’Union ?
    .label = Il est destiné à une institution, un organe ou un organisme de l’Union
    .label-no = Il n’est pas destiné à une institution, un organe ou un organisme de l’Union
    .help = Compte celui qui doit le mettre en service.
    .yes = Un portique d’accès pour les bâtiments d’une agence de l’Union.
    .no = Un portique d’accès pour le ministère d’un État membre.

fact-equivalent-incident-reporting = Un autre texte de l’Union vous impose-t-il déjà de signaler les incidents graves de manière équivalente ?
    .label = Un autre texte de l’Union impose un signalement équivalent
    .label-no = Aucun autre texte de l’Union n’impose de signalement équivalent
    .help = L’autre obligation doit aller aussi loin : ce qui est signalé, à qui et dans quel délai.
    .yes = Les règles de votre secteur vous font signaler les mêmes faits à une autorité, au moins aussi vite.
    .no = Vous ne signalez que les violations de données à caractère personnel.

fact-product-law-procedures-suffice = La législation sur le produit a-t-elle ses propres procédures, aussi protectrices, contre les produits à risque ?
    .label = Les procédures de la législation sur le produit contre les produits à risque s’appliquent
    .label-no = La législation sur le produit n’a pas de procédures équivalentes
    .help = Elles doivent poursuivre le même but et protéger aussi bien la santé, la sécurité et les droits fondamentaux. L’autorité compétente pour le produit peut vous le dire.
    .yes = La législation sur le produit permet d’ordonner la correction et le rappel, pour les mêmes risques.
    .no = La législation sur le produit ignore les risques pour les droits fondamentaux.

fact-in-sandbox = Participez-vous à un bac à sable réglementaire de l’IA ?
    .label = Dans un bac à sable réglementaire de l’IA
    .label-no = Hors de tout bac à sable réglementaire de l’IA
    .help = Un bac à sable est tenu par une autorité et repose sur un plan convenu avec vous. Votre propre environnement d’essai n’en est pas un.
    .yes = L’autorité nationale a admis votre projet dans son bac à sable.
    .no = Vous appelez « bac à sable » votre serveur d’essai.

fact-product-law-has-requirements = Les règles propres à votre produit demandent-elles déjà ce que le règlement sur l’IA exige des systèmes à haut risque ?
    .label = La législation sur le produit a intégré les exigences sur l’IA à haut risque
    .label-no = La législation sur le produit n’a pas intégré les exigences sur l’IA à haut risque
    .help = Seulement pour les produits de l’annexe I, section B, comme les véhicules, les machines, les aéronefs et les navires. Les bacs à sable ne leur sont ouverts que dans la mesure où des actes pris au titre de leur propre législation posent les exigences des articles 8 à 15. Répondez oui dès qu’un tel acte est adopté pour votre produit.
    .yes = Un acte pris au titre du règlement sur les machines fixe des exigences équivalentes pour l’IA des composants de sécurité, et votre machine en comporte un.
    .no = Les règles de réception par type de votre véhicule ne disent rien de l’IA.

fact-tests-with-deployers = Menez-vous les essais avec des déployeurs ?
    .label = Des déployeurs participent aux essais
    .label-no = Aucun déployeur ne participe aux essais
    .help = Ceux qui doivent utiliser le système plus tard comptent aussi.
    .yes = Un hôpital essaie le système dans l’un de ses services.
    .no = Vous testez avec des volontaires que vous avez recrutés.

fact-consent-would-defeat-test = Demander leur consentement aux personnes rendrait-il les essais impossibles ?
    .label = Demander le consentement rendrait les essais impossibles
    .label-no = Le consentement peut être demandé
    .help = Cela ne compte que pour les services répressifs ; ailleurs, le consentement est toujours nécessaire.
    .yes = La police teste si le système remarque des comportements dissimulés dans une foule.
    .no = La police le teste avec des volontaires.

fact-national-test-framework = L’État membre a-t-il notifié un cadre pour les essais en conditions réelles de tels produits ?
    .label = L’État membre a un cadre pour de tels essais
    .label-no = L’État membre n’a pas de cadre pour de tels essais
    .help = Seulement pour les produits de l’annexe I, section B, comme les véhicules, les machines et les drones. L’autorité de surveillance du marché peut vous le dire.
    .yes = Une loi nationale sur les essais de véhicules autonomes, notifiée à la Commission au titre de l’article 60 bis.
    .no = Rien n’a été notifié.

fact-data-from-the-setting = Ses données d’entraînement et de test reflètent-elles le cadre où il sera utilisé ?
    .label = Ses données reflètent le cadre d’utilisation
    .label-no = Ses données ne reflètent pas le cadre d’utilisation
    .help = Le cadre, c’est le lieu, le comportement des personnes, le contexte ou la fonction pour lesquels le système est prévu.
    .yes = Un outil de tri pour les cliniques rurales, entraîné et testé avec leurs dossiers.
    .no = Le même outil, entraîné avec les dossiers d’un seul grand hôpital de ville.

fact-cybersecurity-certified = Est-il certifié selon un schéma européen de cybersécurité ?
    .label = Il est certifié selon un schéma européen de cybersécurité
    .label-no = Il n’est pas certifié selon un schéma européen de cybersécurité
    .help = Une déclaration de conformité à un tel schéma vaut certificat. Seuls comptent les schémas relevant du règlement (UE) 2019/881 dont la référence est publiée au Journal officiel.
    .yes = Un certificat délivré selon un schéma européen publié.
    .no = Un certificat national ou privé.

fact-product-law-opt-out = La législation sur le produit vous permet-elle de vous passer d’une évaluation par un tiers si vous appliquez des normes harmonisées ?
    .label = La législation sur le produit permet de se passer d’un tiers
    .label-no = La législation sur le produit ne permet pas de se passer d’un tiers
    .help = Certains textes laissent ce choix au fabricant pour certains produits, à condition que des normes harmonisées couvrent toutes leurs exigences.
    .yes = Les équipements radioélectriques, si les normes harmonisées sont appliquées en entier.
    .no = Un dispositif médical d’une classe qui exige toujours un organisme notifié.

fact-certifier-designation = Où en est la désignation de l’organisme notifié qui a délivré votre certificat ?
    .label = Désignation de l’organisme notifié
    .help = L’organisme doit vous informer sous dix jours si sa désignation est suspendue, restreinte ou retirée.
    .yes = Retirée, si l’autorité notifiante a mis fin à la désignation.
    .no = Retirée, si l’organisme a seulement déménagé : sa désignation est en vigueur.
fact-certifier-designation_in-force = en vigueur
fact-certifier-designation_suspended-or-restricted = suspendue ou restreinte
fact-certifier-designation_withdrawn = retirée

fact-certificate-unduly-issued = Le certificat a-t-il été délivré à tort ?
    .label = Le certificat a été délivré à tort
    .label-no = Le certificat n’a pas été délivré à tort
    .help = L’autorité notifiante fait suspendre ou retirer ces certificats. Tant que nul ne le dit du vôtre, répondez non.
    .yes = L’autorité a fait retirer votre certificat, les tests n’ayant jamais eu lieu.
    .no = L’organisme a perdu sa désignation faute de personnel, et nul ne conteste votre certificat.

fact-confirmation-on-certificates = L’organisme qui a certifié votre système est suspendu ou restreint : qu’a confirmé son autorité notifiante ?
    .label = Confirmation de l’autorité notifiante
    .help = Votre certificat ne reste valable que si l’autorité confirme l’un de ces points. La première confirmation doit intervenir dans le mois de la suspension ou de la restriction.
    .yes = L’organisme reste responsable, si l’autorité dit qu’il peut continuer à suivre les certificats existants.
    .no = L’organisme reste responsable, si lui seul le dit.
fact-confirmation-on-certificates_no-risk-and-a-timeline = aucun risque lié à ces certificats, avec un calendrier pour remédier à la situation
fact-confirmation-on-certificates_body-stays-responsible = aucun nouveau certificat pour l’instant, et l’organisme peut continuer à suivre le vôtre
fact-confirmation-on-certificates_body-cannot-go-on = aucun nouveau certificat pour l’instant, et l’organisme ne peut plus suivre le vôtre
fact-confirmation-on-certificates_nothing = rien de tel

fact-no-risk-after-withdrawal = L’autorité de votre siège a-t-elle confirmé l’absence de risque ?
    .label = L’autorité a confirmé l’absence de risque après le retrait
    .label-no = L’autorité n’a pas confirmé l’absence de risque
    .help = Il s’agit de l’autorité nationale compétente de l’État membre de votre siège social. Elle considère la santé, la sécurité et les droits fondamentaux.
    .yes = Vous avez sa lettre.
    .no = Vous l’avez demandée et attendez la réponse.

fact-other-body-takes-over = Un autre organisme notifié a-t-il pris en charge les systèmes certifiés, avec confirmation écrite ?
    .label = Un autre organisme notifié a pris le relais
    .label-no = Aucun autre organisme notifié n’a pris le relais
    .help = Après un retrait, c’est l’autre organisme qui le confirme ; pendant une suspension, vous le confirmez à l’autorité.
    .yes = Un second organisme a déclaré par écrit assumer la responsabilité.
    .no = Vous demandez encore des offres à plusieurs organismes.
