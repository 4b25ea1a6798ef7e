# Questions derrière les obligations des déployeurs et des tiers fournisseurs.

fact-input-data-controlled = Avez-vous le contrôle des données d’entrée du système ?
    .label = Le déployeur contrôle les données d’entrée
    .label-no = Le déployeur ne contrôle pas les données d’entrée
    .help = Les données d’entrée sont celles que le système reçoit ou acquiert lui-même pendant son utilisation pour produire une sortie. Qui les choisit, les recueille ou les nettoie les contrôle ; il ne s’agit pas des données d’entraînement.
    .yes = Vous chargez vous-même les candidatures que le système classe.
    .no = Le service du fournisseur puise toutes ses données dans ses propres sources.

fact-used-at-own-workplace = Êtes-vous un employeur dont les travailleurs seront soumis au système sur leur lieu de travail ?
    .label = Un employeur y soumet ses travailleurs
    .label-no = Aucun employeur n’y soumet ses travailleurs
    .help = Il faut que le système surveille, dirige ou évalue des personnes qui travaillent pour vous. Le personnel qui se borne à le faire fonctionner n’y est pas soumis.
    .yes = Il répartit les tournées entre vos chauffeurs.
    .no = Il apprécie les demandes de crédit de vos clients.

fact-public-task = Dans quelle catégorie vous rangez-vous ?
    .label = Mission publique du déployeur
    .help = Plusieurs réponses sont possibles. Les services publics sont par exemple l’éducation, la santé, les services sociaux, le logement et la justice, même assurés par une entité privée qui en a la charge. Si rien ne convient, c’est aussi une réponse.
    .yes = Entité privée qui fournit des services publics, pour une clinique privée.
    .no = Autorité publique, pour une entreprise qui travaille pour un ministère : choisissez la personne agissant pour le compte d’une autorité.
fact-public-task_public-authority = autorité publique
fact-public-task_governed-by-public-law = autre organisme de droit public
fact-public-task_acts-for-public-authority = personne agissant pour le compte d’une autorité publique ou d’une institution de l’Union
fact-public-task_provides-public-services = entité privée fournissant des services publics
fact-public-task_public-interest-services = entreprise privée active dans un tel domaine, sans que personne l’en ait chargée

fact-data-protection-assessment-due = Devez-vous effectuer une analyse d’impact relative à la protection des données pour cette utilisation ?
    .label = Une analyse d’impact relative à la protection des données est due
    .label-no = Aucune analyse d’impact relative à la protection des données n’est due
    .help = Elle est due lorsque le traitement est susceptible d’engendrer un risque élevé pour les personnes. Votre délégué à la protection des données peut vous renseigner.
    .yes = Le système note systématiquement des personnes, et la note emporte des effets importants.
    .no = Le système ne traite aucune donnée à caractère personnel.

fact-identifies-from-recordings = Le système identifie-t-il des personnes a posteriori, à partir d’enregistrements ?
    .label = Il identifie des personnes a posteriori
    .label-no = Il n’identifie pas de personnes a posteriori
    .help = Il s’agit de matériel, vidéos ou photos, qui existait avant la recherche. Un bref différé destiné à contourner les règles sur le temps réel n’en fait pas une identification a posteriori.
    .yes = Il cherche un visage dans les vidéos de la semaine passée.
    .no = Il compare les passants à une liste pendant qu’ils passent.

fact-recordings-purpose = Dans quel but identifiez-vous des personnes a posteriori ?
    .label = But de l’identification a posteriori
    .help = Les fins répressives sont celles de la police et des autres autorités qui luttent contre les infractions. L’identification initiale repose sur des faits objectifs et vérifiables directement liés à l’infraction.
    .yes = La recherche d’un suspect, pour savoir où s’est trouvé un suspect déjà nommé.
    .no = L’identification initiale, pour suivre un suspect dont on connaît déjà le nom.
fact-recordings-purpose_search-for-a-suspect = recherche ciblée d’une personne soupçonnée ou condamnée
fact-recordings-purpose_first-identification = identification initiale d’un suspect potentiel
fact-recordings-purpose_other-law-enforcement = autre fin répressive, comme la recherche d’une personne disparue
fact-recordings-purpose_no-law-enforcement = aucune fin répressive

fact-decides-about-people = Le système sert-il à prendre des décisions concernant des personnes, ou à y aider ?
    .label = Il prend ou facilite des décisions concernant des personnes
    .label-no = Il ne prend ni ne facilite aucune décision concernant des personnes
    .help = Il suffit que la sortie soit un élément parmi d’autres et qu’une personne ait le dernier mot.
    .yes = Il classe les candidats, et un recruteur choisit parmi les dix premiers.
    .no = Il règle la pression d’un réseau d’eau.

fact-significant-effect-on-people = Les décisions fondées sur ses sorties ont-elles pour des personnes des effets juridiques, ou des effets de gravité comparable ?
    .label = Les décisions ont des effets juridiques ou de gravité comparable
    .label-no = Les décisions n’ont pas d’effets juridiques ni de gravité comparable
    .help = Un effet juridique modifie des droits ou des obligations. Est de gravité comparable ce qui pèse lourdement sur la santé, la sécurité, les moyens d’existence ou d’autres droits fondamentaux.
    .yes = Qui obtient une note trop basse se voit refuser le crédit.
    .no = Il détermine seulement dans quel ordre le courrier du jour est ouvert.

fact-explanation-elsewhere = Un autre texte restreint-il l’explication de ces décisions, ou donne-t-il déjà le droit de l’obtenir ?
    .label = Autres règles sur l’explication des décisions
    .help = Le droit de l’Union ou le droit national peut garder des motifs secrets, par exemple pour la police. Un autre texte de l’Union peut accorder la même explication ; c’est alors lui qui s’applique.
    .yes = Ni l’un ni l’autre, pour un employeur privé qui écarte un candidat, si aucun autre texte de l’Union n’accorde la même explication.
    .no = Ni l’un ni l’autre, pour une mesure de police dont la loi garde les motifs secrets.
fact-explanation-elsewhere_neither = ni l’un ni l’autre
fact-explanation-elsewhere_restricted-by-law = un texte la restreint
fact-explanation-elsewhere_granted-by-other-union-law = un autre texte de l’Union l’accorde

fact-notification-exempted = Avez-vous été exempté de notifier à l’autorité les résultats de votre analyse d’impact ?
    .label = Exemption de la notification
    .label-no = Aucune exemption de la notification
    .help = Ce n’est possible que si l’autorité a permis, pour des raisons exceptionnelles, de mettre le système sur le marché ou en service avant la fin de l’évaluation de la conformité.
    .yes = L’autorité a permis un démarrage anticipé pendant une épidémie et dispensé de la notification.
    .no = L’évaluation de la conformité s’est déroulée normalement.

fact-urgent-start-unauthorised = Avez-vous, comme autorité répressive ou de protection civile, mis le système en service d’urgence sans autorisation ?
    .label = Mise en service d’urgence sans autorisation
    .label-no = Aucune mise en service d’urgence sans autorisation
    .help = Il s’agit d’un système dont l’évaluation de la conformité n’est pas achevée. L’autorisation ne peut suivre qu’en cas d’urgence, pour des raisons exceptionnelles de sécurité publique ou contre une menace imminente pour la vie ou la sécurité physique.
    .yes = Les secours ont mis en marche un nouveau système de régulation pendant une inondation.
    .no = L’évaluation de la conformité était achevée depuis longtemps.

fact-supplied-into = Ce que vous fournissez est-il utilisé dans des systèmes à haut risque d’autres fournisseurs ?
    .label = Utilisé dans les systèmes à haut risque d’autrui
    .help = Demandez à vos clients : ils doivent passer un accord écrit avec vous. Si aucun ne fournit de systèmes à haut risque, c’est aussi une réponse.
    .yes = Systèmes de l’annexe III, pour un module de parole intégré à un outil qui classe des candidats.
    .no = La même réponse, pour un module que les clients n’intègrent qu’à des jeux.
fact-supplied-into_annex-3-systems = systèmes destinés à un usage de l’annexe III
fact-supplied-into_annex-1-products = systèmes de produits soumis à la législation de l’annexe I

fact-supply-kind = Que fournissez-vous à ces fournisseurs ?
    .label = Nature de la fourniture
    .help = Plusieurs réponses sont possibles.
    .yes = Outil, service, processus ou composant, pour des données d’entraînement étiquetées ou de la puissance de calcul.
    .no = Autre modèle, pour un modèle de langage capable de tâches très diverses : c’est un modèle à usage général.
fact-supply-kind_gpai-model = modèle d’IA à usage général
fact-supply-kind_other-model = autre modèle d’IA
fact-supply-kind_ai-system = système d’IA
fact-supply-kind_tool-service-process-or-component = outil, service, processus ou composant

fact-supply-open-source = Tout ce que vous fournissez est-il accessible au public sous une licence libre et ouverte ?
    .label = La fourniture est publique, sous licence libre et ouverte
    .label-no = La fourniture n’est pas, ou pas entièrement, sous licence libre et ouverte
    .help = Chacun doit pouvoir l’obtenir, l’utiliser, la modifier et la transmettre.
    .yes = Une bibliothèque que chacun peut télécharger sous licence Apache 2.0.
    .no = Une bibliothèque gratuite pour les seuls clients payants.
