# Questions de droit ouvertes : la question, ce qui la trancherait, et ce que dit chaque lecture.
# `.settled` nomme le fait, la décision ou les lignes directrices, pour suivre un deux-points.

## La commande qui les énumère

readings-cli = Questions sur lesquelles le droit se lit de plusieurs façons, et ce qui les trancherait
readings-cli-id = Une seule question ou un seul point, par son nom
readings-cli-long = Détailler chaque lecture, ce qui en dépend et ce qui trancherait la question
readings-hint = En détail : eunomia rulebook readings ID, ou --long pour toutes.
readings-unknown = aucune question ouverte ne s’appelle `{$id}`
    .help-search = `eunomia rulebook readings` les énumère
readings-settled-by = Trancherait la question : {$what}
readings-side-final = position définitive : {$source}
readings-side-draft = position provisoire : {$source}
readings-more-findings = { $count ->
    [one] {$count} autre résultat
   *[other] {$count} autres résultats
  }
readings-more-duties = { $count ->
    [one] {$count} autre obligation
   *[other] {$count} autres obligations
  }
readings-title = Questions de droit ouvertes
readings-about = Ici, le droit se lit de plusieurs façons et un résultat en dépend : {$questions} questions. Lorsqu’une lecture est décisive, le résultat est « non tranché en droit » et dit ce que donne chacune. Lorsque des lignes directrices prennent parti, les résultats les suivent et le disent. {$points} autres points sont ouverts sans décider d’aucun résultat ; ils figurent à la fin, chacun avec son motif. Produit par `eunomia rulebook readings --lang fr --format markdown`.
readings-points = Ouvert, mais sans effet sur un résultat
readings-points-about = Ces points ne sont pas clairs non plus. Ils ne décident d’aucun des résultats donnés ici, ou seulement par un fait qui est demandé.

## Les questions

reading-art-3_1-simple = Un système qui ne fait qu’optimiser, traiter des données par étapes fixes, suivre une heuristique ou calculer des statistiques simples procède-t-il par inférence ?
    .settled = un arrêt de la Cour de justice ; les lignes directrices définitives de la Commission prennent parti et décident, sauf si elles sont écartées
reading-art-3_1-simple_no-inference = Non, car de telles techniques ne vont pas au-delà d’un traitement de base des données
reading-art-3_1-simple_still-inference = Oui, car l’article demande une inférence sans fixer de seuil

reading-art-2_2-filters = Les exceptions de l’article 6, paragraphes 1 bis et 1 quater, valent-elles pour les produits de l’annexe I, section B ?
    .settled = une correction de l’article 2, paragraphe 2, les lignes directrices définitives prévues à l’article 6, paragraphe 5, ou un arrêt de la Cour de justice
reading-art-2_2-filters_part-of-paragraph-1 = Oui, car elles disent seulement comment lire l’article 6, paragraphe 1, qui s’applique
reading-art-2_2-filters_left-out = Non, car l’article 2, paragraphe 2, ne cite que l’article 6, paragraphe 1

reading-art-3_9-hobby = Un particulier qui diffuse gratuitement un système ou un modèle le met-il sur le marché ?
    .settled = des lignes directrices sur le champ d’application ou un arrêt de la Cour de justice ; la question tombe si l’offre s’inscrit dans une activité commerciale, même à titre gratuit
reading-art-3_9-hobby_commercial-activity-only = Non, car seule compte une fourniture dans le cadre d’une activité commerciale
reading-art-3_9-hobby_any-publication = Oui, car le paiement est indifférent et les particuliers ne sont dispensés que des obligations des déployeurs

reading-art-4a_1-early = Les fournisseurs de systèmes à haut risque peuvent-ils traiter des catégories particulières de données contre les biais avant l’application des règles sur la gouvernance des données ?
    .settled = une prise de position des autorités de protection des données ou de la Commission, ou un arrêt de la Cour de justice ; la question tombe dès que l’article 10 s’applique
reading-art-4a_1-early_at-once = Oui, aux six conditions, comme le veut le considérant 9 du règlement modificatif, pour préparer ces règles
reading-art-4a_1-early_with-article-10 = Non, car l’autorisation ne vaut que dans la mesure où l’article 10, paragraphe 2, l’exige, et il ne s’applique pas encore

reading-art-5_1_b-distortion = L’interdiction d’exploiter des vulnérabilités suppose-t-elle une atteinte à la capacité de prendre une décision éclairée ?
    .settled = un arrêt de la Cour de justice ; les lignes directrices définitives de la Commission prennent parti et décident, sauf si elles sont écartées
reading-art-5_1_b-distortion_distortion-suffices = Non, l’altération du comportement suffit, car seule l’interdiction de la manipulation parle de décision éclairée
reading-art-5_1_b-distortion_impairment-needed = Oui, car les deux interdictions visent la même altération du comportement

reading-art-5_1a-open-release = Des garanties que les utilisateurs d’un système ouvert peuvent retirer sont-elles adéquates ?
    .settled = des lignes directrices de la Commission sur les deux nouvelles interdictions ou un arrêt de la Cour de justice ; la question tombe si ce résultat n’est pas prévisible sans modification technique importante
reading-art-5_1a-open-release_measured-at-release = Elles peuvent l’être, car ce qui est raisonnable dépend de la manière dont le système est diffusé
reading-art-5_1a-open-release_must-outlast-release = Elles ne le sont pas, car elles doivent prévenir ce résultat de manière fiable, mauvaise utilisation prévisible comprise

reading-art-5_1_f-applicants = L’interdiction de déduire des émotions sur le lieu de travail protège-t-elle aussi les candidats à un emploi ?
    .settled = un arrêt de la Cour de justice ; les lignes directrices définitives de la Commission prennent parti et décident, sauf si elles sont écartées
reading-art-5_1_f-applicants_applicants-too = Oui, car le déséquilibre de pouvoir commence avec la candidature
reading-art-5_1_f-applicants_workers-only = Non, car un candidat n’est pas encore sur le lieu de travail

reading-art-5_2-assessment = Les autorités répressives doivent-elles analyser l’impact sur les droits fondamentaux avant une identification en temps réel, alors que l’article 27 ne s’applique pas encore ?
    .settled = un arrêt de la Cour de justice ; la question tombe dès que l’article 27 s’applique ou si l’analyse est faite
reading-art-5_2-assessment_at-once = Oui, car l’article 5, paragraphe 2, s’applique et reprend le contenu de l’article 27
reading-art-5_2-assessment_when-article-27-applies = Pas encore, car il exige une analyse prévue par un article qui ne s’applique pas

reading-art-6_3-profiling = Vérifier les données de personnes au regard de critères fixes, est-ce du profilage ?
    .settled = les lignes directrices définitives prévues à l’article 6, paragraphe 5, dont seul un projet prend parti, ou un arrêt de la Cour de justice sur le profilage
reading-art-6_3-profiling_any-assessment = Oui, si la vérification évalue les personnes d’après leurs données ; aucune dérogation n’est alors possible
reading-art-6_3-profiling_evaluation-beyond-criteria = Non, car le profilage évalue ou prédit d’une personne ce que ses données ne disent pas déjà

reading-art-6_3-whole = Lorsque plusieurs composants agissent ensemble, comme dans un agent, la dérogation s’apprécie-t-elle pour chacun ou pour l’ensemble ?
    .settled = les lignes directrices définitives prévues à l’article 6, paragraphe 5, dont seul un projet prend parti, ou un arrêt de la Cour de justice ; la question tombe si le composant agit seul
reading-art-6_3-whole_whole-counts = Pour l’ensemble, car c’est la sortie commune qui influence la décision
reading-art-6_3-whole_each-by-itself = Pour chacun, car les quatre conditions visent la tâche du système décrit

reading-art-25_1_c-run-time = Confier à un assistant généraliste ou à un agent une tâche de l’annexe III, est-ce en modifier la destination ?
    .settled = les lignes directrices définitives prévues à l’article 6, paragraphe 5, ou des lignes directrices sur l’article 25, ou un arrêt de la Cour de justice ; la question tombe si le système est configuré pour cette tâche
reading-art-25_1_c-run-time_a-task-is-a-purpose = Oui, car nul autre ne décide à quoi sert un tel système
reading-art-25_1_c-run-time_purpose-stays-as-stated = Non, car la destination est celle qu’indique le fournisseur, et une tâche isolée ne la modifie pas

reading-art-27_1-public-services = Une entreprise privée active dans un tel domaine sans mission publique fournit-elle des services publics ?
    .settled = le questionnaire du Bureau de l’IA prévu à l’article 27, paragraphe 5, des lignes directrices sur l’article 27 ou un arrêt de la Cour de justice
reading-art-27_1-public-services_areas-suffice = Oui, car le considérant 96 rattache ces services à des domaines, dont l’éducation et les soins de santé, sans parler de mission confiée
reading-art-27_1-public-services_public-task-needed = Non, car un service n’est public que si quelqu’un en a été chargé dans l’intérêt public

reading-art-25-transparency = Celui qui devient fournisseur d’un système à haut risque au titre de l’article 25 doit-il aussi la transparence que l’article 50, paragraphes 1 et 2, exige des fournisseurs ?
    .settled = les lignes directrices de la Commission sur l’article 50 ou sur l’article 25, prévues à l’article 96, paragraphe 1, ou un arrêt de la Cour de justice ; la question tombe si le système n’interagit pas directement avec des personnes et ne génère pas de contenu
reading-art-25-transparency_every-duty = Oui, car l’article 25, paragraphe 1, en fait un fournisseur aux fins du règlement entier et le fournisseur initial ne l’est plus : personne d’autre n’aurait à informer ni à marquer
reading-art-25-transparency_article-16-only = Non, car il est réputé fournisseur d’un système à haut risque, et seules les obligations de l’article 16 sont citées

reading-art-50_4-art = La forme allégée prévue pour l’art, la satire et la fiction vaut-elle aussi pour les textes ?
    .settled = le code ou les règles de la Commission sur l’étiquetage au titre de l’article 50, paragraphe 7, ou un arrêt de la Cour de justice ; la question tombe si quelqu’un relit le texte et en répond
reading-art-50_4-art_deep-fakes-only = Non, car la phrase figure avec les hypertrucages
reading-art-50_4-art_text-too = Oui, car la phrase vise les obligations de tout le paragraphe

reading-rec-58-insurance = Détecter des fraudes soustrait-il à l’annexe III un système d’assurance-vie ou d’assurance maladie ?
    .settled = les lignes directrices définitives prévues à l’article 6, paragraphe 5, ou un arrêt de la Cour de justice
reading-rec-58-insurance_recital-counts = Oui, car le considérant 58 écarte la détection des fraudes dans tous les services financiers
reading-rec-58-insurance_point-alone = Non, car le point sur l’assurance n’a pas cette exception, contrairement à celui sur le crédit

reading-rec-58-prudential = Les systèmes qui suivent le risque de crédit à des fins prudentielles échappent-ils à l’annexe III ?
    .settled = les lignes directrices définitives prévues à l’article 6, paragraphe 5, dont seul un projet prend parti, ou un arrêt de la Cour de justice ; la question tombe si le même résultat décide de l’octroi d’un crédit
reading-rec-58-prudential_recital-counts = Oui, car le considérant 58 écarte les fins prudentielles
reading-rec-58-prudential_point-alone = Non, car le point sur le crédit n’excepte que la fraude

reading-annex-3_4_a-adverts = Un système qui cherche le public de toutes sortes d’annonces sert-il au recrutement lorsque certaines offrent un emploi ?
    .settled = les lignes directrices définitives prévues à l’article 6, paragraphe 5, ou un arrêt de la Cour de justice ; la question tombe si le système est destiné à des offres d’emploi
reading-annex-3_4_a-adverts_delivery-too = Oui, car il décide qui voit l’offre, comme le ferait une offre d’emploi ciblée
reading-annex-3_4_a-adverts_made-for-recruiting-only = Non, car l’annexe vise les systèmes destinés au recrutement

reading-annex-3_5_b-payment = Prédire si quelqu’un paiera un loyer, une facture ou un achat à terme, est-ce évaluer sa solvabilité ?
    .settled = les lignes directrices définitives prévues à l’article 6, paragraphe 5, ou un arrêt de la Cour de justice ; la question tombe si le résultat sert aussi à accorder un crédit
reading-annex-3_5_b-payment_any-payment = Oui, car le considérant 58 pense à l’accès au logement, à l’électricité et aux télécommunications
reading-annex-3_5_b-payment_credit-only = Non, car rien n’est prêté lorsqu’une personne paie seulement plus tard ou à intervalles réguliers

reading-annex-3_5_d-self-triage = Est-ce un triage de patients aux urgences lorsqu’une personne demande à un système si ses propres symptômes sont urgents ?
    .settled = les lignes directrices définitives prévues à l’article 6, paragraphe 5, ou un arrêt de la Cour de justice ; la question tombe si un service d’urgence utilise le résultat
reading-annex-3_5_d-self-triage_any-triage = Oui, car le résultat classe les personnes par urgence avant qu’elles n’atteignent un service
reading-annex-3_5_d-self-triage_emergency-services-only = Non, car le point vise les appels aux services d’urgence et leur travail

reading-annex-3_8_a-prosecutors = Le ministère public est-il une autorité judiciaire au sens de l’annexe III ?
    .settled = les lignes directrices définitives prévues à l’article 6, paragraphe 5, ou un arrêt de la Cour de justice ; le droit national sur le ministère public peut compter
reading-annex-3_8_a-prosecutors_prosecutors-too = Oui, car plusieurs États membres le rangent parmi les autorités judiciaires
reading-annex-3_8_a-prosecutors_courts-only = Non, car le point protège l’indépendance de ceux qui jugent, et les poursuites relèvent de la répression

reading-rec-97-small-change = Celui qui modifie un modèle en devient-il le fournisseur si peu de calcul lui donne des capacités comparables à celles des plus avancés ?
    .settled = une nouvelle version des lignes directrices de la Commission sur les modèles à usage général, une décision de la Commission sur un tel modèle ou un arrêt de la Cour de justice
reading-rec-97-small-change_compute-decides = Non, car la part de calcul mesure ce que le modèle a de nouveau
reading-rec-97-small-change_effect-counts = Oui, car le calcul n’est qu’un indice et le modèle est nouveau par ses risques

reading-rec-177-purpose = Une nouvelle destination met-elle fin à la protection des systèmes à haut risque plus anciens si la conception reste la même ?
    .settled = des lignes directrices au titre de l’article 96 sur la modification substantielle ou un arrêt de la Cour de justice ; la question tombe si la conception change de manière importante
reading-rec-177-purpose_design-only = Non, car l’article ne parle que de changements de conception
reading-rec-177-purpose_purpose-too = Oui, car le considérant 177 cite aussi la destination et l’assimile à une modification substantielle
