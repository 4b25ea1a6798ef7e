# Les mots de l’interface d’Eunomia.

## Dates

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date = {$day} {$month} {$year}
date-first = 1er {$month} {$year}

## Citations

cite-art = article {$place}
cite-art-number = { $number ->
    [1] 1er
   *[other] {$number}
  }
# Ce qu’une modification a inséré après un numéro : paragraphe 1 bis.
cite-inserted = { $letter ->
    [a] {$number} bis
    [b] {$number} ter
    [c] {$number} quater
    [d] {$number} quinquies
   *[other] {$number}{"\u00A0"}{$letter}
  }
cite-annex = annexe {$place}
cite-rec = considérant {$place}
cite-para = point {$place}
cite-sub = { $place ->
    [1] , premier alinéa
    [2] , deuxième alinéa
    [3] , troisième alinéa
    [4] , quatrième alinéa
    [5] , cinquième alinéa
    [6] , sixième alinéa
   *[other] , alinéa {$place}
  }
# Ce qui suit le numéro : article 5, paragraphe 1, point c) i) ; annexe III, point 4 ;
# annexe I, section A. Les points insérés portent « bis », « ter » ; les chiffres romains
# sont des subdivisions d’un point.
cite-group-number = , paragraphe {$group}
cite-group-letter = { $group ->
    [ba] , point b bis)
    [bb] , point b ter)
   *[other] , point {$group})
  }
cite-group-point = , point {$group}
cite-group-under = {"\u00A0"}{$group})
cite-group-annex = , point {$group}
cite-group-section = , section {$group}
# Le nom de la source commence par « du » ou « des ».
cite-of = {$place} {$source}

# Les sources dont le numéro officiel ne dit pas assez au lecteur.
sources = Sources
    .DOAI = du règlement (UE) 2026/1744
    .GL-DEF = des lignes directrices sur la définition du système d’IA
    .GL-PROHIBITED = des lignes directrices sur les pratiques interdites
    .GL-GPAI = des lignes directrices sur les modèles d’IA à usage général
    .GL-HIGH-RISK = du projet de lignes directrices sur la classification à haut risque

## États

# « until » est le premier jour où la règle ne s’applique plus : « jusqu’au » l’inclurait.
status-holds = s’applique
status-holds-from = s’applique depuis le {$date}
status-holds-until = s’applique et prend fin le {$date}
status-later = à partir du {$date}
status-open = en suspens
status-unsettled = non tranché en droit
status-hangs = dépend aussi d’une autre question ouverte
status-hangs-from = à partir du {$date}, ou selon une autre question ouverte
status-ended = ne s’applique plus depuis le {$date}
status-fails = ne s’applique pas
status-spared-until = {$status} ; obligations propres à cette classe à partir du {$date}
status-spared = {$status} ; dispensé des obligations de cette classe, sauf modification importante de la conception
guidance-final = repose sur des lignes directrices de la Commission
guidance-draft = repose seulement sur un projet de lignes directrices
guidance-left-out = se trancherait à l’aide {$sources}

## Classes absentes du règlement

finding-undecided = Pas encore déterminé
    .means = Les réponses données ne permettent de retenir aucune classe ; la question ci-dessous est celle qui en règle le plus.

## Une évaluation en une page

law-as-of = Droit au {$date}
law-known = Droit au {$date}, selon l’état du texte au {$known}
law-without-guidance = {$law}, sans les lignes directrices
section-why = Motifs
section-open = Encore en suspens
section-unsettled = Non tranché en droit
section-when = Ce qui change, et quand
section-question = Question suivante
why-scope = Le règlement s’applique à ce cas : { $count ->
    [one] {$count} réponse sur la définition et le champ d’application
   *[other] {$count} réponses sur la définition et le champ d’application
  }
assumed = (hypothèse)
open-needs = à savoir : {$facts}
open-needs-first = à savoir d’abord : {$facts}
open-need = {$label}{"\u00A0"}?
and-more = { $count ->
    [one] et {$count} autre
   *[other] et {$count} autres
  }
reading-gives = « {$reading} » : {$status}
reading-decides = De là dépend : { $count ->
    [0] {$title}
    [one] {$title} et 1 autre point
   *[other] {$title} et {$count} autres points
  }
fact-value = {$label} : {$value}
# Quand la réponse contient elle-même un deux-points.
fact-value-with-colon = {$label} – {$value}
# Ce qui est dit d’un nom.
labelled = {$label} : {$text}
answer-with = Pour répondre :
answer-some = ou mettez entre les crochets ce qui convient, avec des virgules :
answer-yes-no = {$fact} = true ou false
# Un nombre ou un jour à recopier, et l’unité si le nombre ne la dit pas ; par unité.
sample-number = 1
    .flop = 1e23
    .ratio = 0.02
sample-day = 2026-12-02
units = Unités
    .flop = FLOP (opérations en virgule flottante)
    .ratio = une part, 0.02 pour 2{"\u00A0"}%
example-yes = Exemple de oui : {$text}
example-no = Exemple de non : {$text}
example-right = Exemple : {$text}
example-wrong = Contre-exemple : {$text}
change-holds = début d’application : {$title}
change-ended = fin d’application : {$title}
change-fails = ne joue plus : {$title}
change-open = début d’application possible : {$title}
change-may-end = fin d’application possible : {$title}
change-unsettled = début d’application possible, non tranché en droit : {$title}
nothing-comes = Aucune date ultérieure ne change ce résultat.
no-reasons-needed = Cela ne dépend d’aucune réponse.
legal-note = Ceci n’est pas un avis juridique. Seul le Journal officiel fait foi.
rulebook-note = Recueil de règles {$version}, {$sha256}

## Obligations

section-duties = Ce que vous devez faire
duties-none = Aucune obligation connue ne découle de ces réponses.
duties-holds = Déjà applicables
duties-later = À partir du {$date}
duties-unsettled = Non tranché en droit
duties-open = En suspens : il manque des faits
duties-ended = N’a plus cours
duties-all = Que faire, comment le prouver et ce qu’un manquement peut coûter : eunomia assess {$file} --duties
duties-all-markdown = Que faire, comment le prouver et ce qu’un manquement peut coûter : `eunomia assess {$file} --duties --format markdown`
count-duties = { $count ->
    [one] {$count} obligation
   *[other] {$count} obligations
  }
count-conclusions = { $count ->
    [one] {$count} conclusion
   *[other] {$count} conclusions
  }
terms-do = Que faire : {$text}
terms-why = Pourquoi : {$text}
terms-due = Quand : {$text}
terms-show = Comment le prouver : {$text}
terms-evidence = Preuves : {$text}
terms-fine = Amende : {$text}
terms-supervisor = Contrôle : {$text}
terms-supervisor-open = Contrôle : pas encore connu ; possibilités : {$text}
# Les événements portent leur article défini ; aucun de ces mots ne se contracte avec lui.
due-before = avant {$event}
due-by = au plus tard au moment où intervient {$event}
due-by-date = au plus tard le {$date}
due-after = sans retard injustifié après {$event}
due-on = dès {$event}
due-at-once = immédiatement après {$event}
due-within = dans un délai de {$period} après {$event}
due-every = au moins une fois par période de {$period}
due-for = pendant au moins {$period} après {$event}
period-hours = { $count ->
    [one] {$count} heure
   *[other] {$count} heures
  }
period-days = { $count ->
    [one] {$count} jour
   *[other] {$count} jours
  }
period-working-days = { $count ->
    [one] {$count} jour ouvrable
   *[other] {$count} jours ouvrables
  }
period-weeks = { $count ->
    [one] {$count} semaine
   *[other] {$count} semaines
  }
period-months = {$count} mois
period-years = { $count ->
    [one] {$count} an
   *[other] {$count} ans
  }
fine-rule-fixed = jusqu’à {$cap}
fine-share-undertaking = {","} pour une entreprise, {$share}{"\u00A0"}% de son chiffre d’affaires annuel mondial
fine-share-turnover = {" "}{$share}{"\u00A0"}% du chiffre d’affaires annuel mondial
fine-rule-higher = jusqu’à {$cap} ou{$share}, le montant le plus élevé étant retenu
fine-rule-lower = jusqu’à {$cap} ou{$share}, le montant le plus faible étant retenu
fine-rule-open = jusqu’à {$cap} ou{$share}, le montant le plus élevé étant retenu ; pour une petite entreprise, ce peut être le plus faible
fine-none = aucune n’est prévue
fine-or = {$fine} ; {$other} si « {$finding} » s’applique
fine-left-to = {$fine}. {$finding} ({$place})
fine-daily = {$fine} ; en outre, pour chaque jour jusqu’à la mise en conformité, jusqu’à {$share}{"\u00A0"}% du revenu journalier moyen ou du chiffre d’affaires annuel mondial
amount = {$number}{"\u00A0"}EUR
amount-million = {$number} million d’EUR
amount-millions = {$number} millions d’EUR
number-point = ,
number-thousands = {"\u00A0"}

## Valeurs des faits

value-none = néant
value-not-applicable = sans objet
value-unknown = sans réponse

## De nombreux systèmes

counted = { $count ->
    [one] {$count} description
   *[other] {$count} descriptions
  }
as-stated = comme attendu
stated-otherwise = attendu : {$expected} ; obtenu : {$found}
all-as-stated = { $count ->
    [one] {$count} résultat attendu, obtenu
   *[other] {$count} résultats attendus, tous obtenus
  }
not-as-stated = { $failed ->
    [one] {$failed} résultat attendu sur {$count} n’a pas été obtenu
   *[other] {$failed} résultats attendus sur {$count} n’ont pas été obtenus
  }
see-one = Pour connaître les motifs : eunomia assess FICHIER, ou eunomia explain FICHIER ID.
section-systems = { $count ->
    [one] {$count} système ou modèle
   *[other] {$count} systèmes et modèles
}
systems-all = tous
systems-with = pour : {$systems}
see-system = Pour l’un d’eux : eunomia explain {$file} ID
file-meant = FICHIER

## Explication

explain-because = Motifs :
explain-needs = Encore à savoir :
explain-would-change = Chacune de ces réponses peut encore changer le résultat.

## Le dictionnaire

facts-count = { $count ->
    [one] {$count} fait
   *[other] {$count} faits
  }
type-yes-no = oui ou non
type-one-of = une seule réponse
type-some-of = plusieurs réponses possibles, ou aucune
type-number = nombre ({$unit})
type-date = jour

## Une nouvelle description

new-header =
    Description d’un système ou d’un modèle d’IA. Pour donner une réponse, ôtez le # qui la précède.
    Une question sans réponse reste inconnue ; "n/a" veut dire qu’elle ne se pose pas.
    Lancez ensuite : eunomia assess FICHIER
new-name = Nom du système ou du modèle
new-text = Ce qu’il fait, pour qui et où
new-written = Fichier écrit : {$path}
new-exists = {$path} existe déjà ; rien n’a été écrit
    .help = donnez un autre nom, ou supprimez d’abord ce fichier
new-form = d’après son nom, {$path} n’est ni du TOML ni du YAML, et le JSON n’a pas de place pour les questions
    .help = terminez le nom par .toml, .yaml ou .yml ; `assess` lit aussi le JSON

# Titres des questions, par fichier du recueil de règles.
topic-system = De quoi il s’agit
topic-scope = Votre rôle, où et depuis quand
topic-practices = Pratiques qui peuvent être interdites
topic-uses = À quoi il sert
topic-products = Produits et sécurité
topic-transparency = Ce que les personnes voient et entendent
topic-models = Modèles
topic-organisation = Votre organisation
topic-provider-duties = Comment vous le commercialisez et l’exploitez
topic-deployer-duties = Comment vous l’utilisez
topic-model-duties = Modèles, surveillance et certification

## Le recueil de règles

rulebook-clean = {$files} fichiers, {$facts} faits, {$rules} règles, {$examples} exemples : rien à signaler
proved-statements = {$count} énoncés d’exemples se vérifient
proved-conclusions = {$count} résultats et obligations peuvent être vrais et peuvent être faux, et chaque obligation a une date
proved-never = {$count} situations dites impossibles le sont
proved-parts = chaque partie d’une condition compte : {$examples} parties par des cas proches des exemples, {$search} par une recherche
proved-names = {$count} faits, termes, parties, événements, types de preuve, amendes et autorités servent
proved-three-valued = la logique à trois valeurs laisse ouverts {$open} résultats d’exemples incomplets ; l’évaluation exacte en règle {$settled}
proved-citations = {$count} citations de dispositions en vigueur, toutes dans la liste des dispositions
proved-no-list = les citations n’ont pas été comparées : il n’y a pas de liste des dispositions de {$act}
rulebook-faults = { $count ->
    [one] {$count} défaut
   *[other] {$count} défauts
  }
rulebook-formatted = mis en forme : {$path}
rulebook-would-format = mise en forme à revoir : {$path}
rulebook-format-clean = { $count ->
    [one] {$count} fichier, bien mis en forme
   *[other] {$count} fichiers, tous bien mis en forme
  }
rulebook-unreadable = mise en forme impossible, faute de pouvoir lire le contenu : {$path}
rulebook-version-by = Version introduite par {$act}
rulebook-used-by = Utilisé par
rulebook-test-cli = Exécuter les exemples et signaler les conclusions qui en manquent
rulebook-test-cli-format = human ou json [à défaut, human]
rulebook-test-cli-strict = Code de sortie 1 si une conclusion n’a aucun exemple où elle s’applique, ou aucun où elle est écartée
rulebook-test-examples = exemples
rulebook-test-statements = énoncés sur des conclusions
rulebook-test-otherwise = démentis à l’exécution
rulebook-test-conclusions = conclusions
rulebook-test-complete = appliquées dans un exemple et écartées dans un autre
rulebook-test-near = dont les deux exemples ne diffèrent que par une réponse au plus
rulebook-test-without-hit = sans exemple où elles s’appliquent
rulebook-test-without-miss = sans exemple où elles sont écartées
unknown-rule = rien ne s’appelle `{$id}` dans le recueil de règles
    .help-search = `eunomia facts MOT` cherche parmi les faits ; les conclusions portent le nom de leur place dans le texte, par exemple art-6.3

## Tableaux

table-rows = { $count ->
    [one] {$count} ligne
   *[other] {$count} lignes
  }
table-wrong = { $count ->
    [one] {$count} ligne est erronée et reste sans réponse
   *[other] {$count} lignes sont erronées et restent sans réponse
  }
table-without-guidance = Les lignes directrices sont laissées de côté.
table-line-too-long = cette ligne dépasse {$limit} octets ; la suite n’a pas été lue
table-row-fault = ligne {$line}, colonne `{$column}` : `{$value}` ne convient pas à `{$fact}`
table-class = {$class} : {$counts}

## Erreurs

# Le programme ajoute « : » ; l’espace insécable le précède.
error = erreur{"\u00A0"}
help = aide{"\u00A0"}
error-read = {$path} ne peut pas être lu : {$reason}
    .help = vérifiez le chemin et les droits d’accès
error-not-found = {$path} n’existe pas
    .help = vérifiez le chemin ; `eunomia new` écrit une description à compléter
error-not-utf8 = {$path} n’est pas un texte en UTF-8
    .help = enregistrez-le en UTF-8 ; le défaut se trouve vers l’octet {$byte}
error-too-large = {$path} dépasse la taille permise pour une description ({$limit} octets)
    .help = pour réunir de nombreux systèmes dans un seul fichier, utilisez --table
error-format = d’après son nom, {$path} n’est ni du TOML, ni du YAML, ni du JSON
    .help = terminez le nom par .toml, .yaml, .yml ou .json
error-which-system = {$path} décrit plusieurs systèmes
    .help = précisez lequel : --system avec {$known}
error-no-system = aucun système ne s’appelle « {$name} »
    .help = le fichier décrit {$known}
error-no-descriptions = {$path} ne contient aucune description
    .help = le nom d’une description se termine par .toml, .yaml, .yml ou .json
error-before-law = le {$asked}, il n’existait encore aucun texte à appliquer
    .help = le premier acte est du {$begins} ; choisissez ce jour ou un jour ultérieur
error-date = `{$text}` n’est pas un jour
    .help = écrivez année-mois-jour, par exemple 2026-12-02
error-map-missing = --table demande aussi --map
    .help = écrivez une correspondance entre les colonnes et les faits ; voir docs/table.md
error-table-format = d’après son nom, {$path} n’est ni du CSV ni du JSONL
    .help = terminez le nom par .csv ou .jsonl
error-write = la sortie ne peut pas être écrite : {$reason}
    .help = vérifiez le chemin, les droits d’accès et l’espace libre
error-no-fact = aucun fait ne correspond à `{$pattern}`
    .help-search = `eunomia facts` énumère tous les faits
error-unknown-conclusion = aucune conclusion ne s’appelle `{$id}`
    .help-search = `eunomia assess FICHIER --format json` énumère toutes les conclusions
error-only-a-family = plusieurs conclusions commencent par `{$id}`
    .help = choisissez-en une : {$family}
refused-among = { $count ->
    [one] {$count} description sur {$all} n’a pas pu être évaluée :
   *[other] {$count} descriptions sur {$all} n’ont pas pu être évaluées :
  }
error-a-provision = aucune conclusion ne s’appelle `{$id}` : c’est une disposition
    .help = indiquez l’une de ses conclusions, par exemple `{$first}` :
error-fail-on = aucune classe ne s’appelle `{$id}`
    .help = classes disponibles : {$known}
error-internal = c’est un défaut du programme : {$reason}
    .help = merci de le signaler, avec la commande que vous avez lancée

fault-malformed = la syntaxe n’est pas correcte ; en anglais, l’analyseur dit : « {$message} »
    .help = corrigez le fichier à cet endroit
fault-value-form = ce n’est ni un texte entre guillemets droits, ni un nombre, ni un jour, ni true ou false
    .help = mettez un texte entre guillemets droits ; oui s’écrit true et non s’écrit false
fault-unclosed = un crochet ou une accolade n’est pas fermé
    .help = ajoutez le signe qui manque avant cet endroit
fault-no-value = il manque `=` et une valeur après cette clé
    .help = écrivez par exemple name = "..."
fault-number-range = ce nombre est hors limites
    .help = écrivez un nombre plus petit, par exemple 3e25
fault-time-of-day = il faut ici un jour, sans heure
    .help = écrivez année-mois-jour, par exemple 2026-12-02
fault-second-document = une seconde description commence ici
    .help = une description par fichier ; pour en réunir plusieurs dans un seul, utilisez --table
fault-key-not-text = il faut ici un nom
    .help = un nom est un texte : mettez-le entre guillemets droits
fault-key-twice = `{$key}` figure deux fois dans la même table
    .help = ne gardez que la bonne
fault-yaml-form = cette forme de YAML n’a pas de sens dans une description
    .help = écrivez seulement des clés, des valeurs et des listes
fault-empty = le fichier est vide
    .help = `eunomia new` écrit une description à compléter
fault-not-a-table = il faut ici des clés et des valeurs
    .help = écrivez par exemple facts, puis une réponse par ligne
fault-unknown-key = `{$key}` n’a pas de sens ici
    .help-search = `eunomia new` montre ce qu’une description peut contenir
fault-no-name = le nom manque
    .help = ajoutez : name = "..."
fault-name-twice = deux systèmes portent le nom « {$name} »
    .help = donnez à chacun son propre nom
fault-no-systems = `systems` n’énumère aucun système
    .help = ajoutez [[systems]] puis, au-dessous, name = "..." et [systems.facts]
fault-not-text = `{$key}` demande un texte
    .help = mettez-le entre guillemets droits
fault-unknown-fact = aucun fait ne s’appelle `{$fact}`
    .help-search = `eunomia facts MOT` cherche dans le dictionnaire
fault-contradiction = `{$fact}` est à la fois un fait connu et une hypothèse
    .help = gardez-le soit sous facts, soit sous assumed
fault-conflict = des réponses se contredisent : {$why}
    .help = corrigez l’une d’elles, ou retirez-la
conflict-answer = ligne {$line}, {$fact} : {$answer}
fault-not-a-day = `{$key}` demande un jour
    .help = écrivez année-mois-jour, par exemple 2026-12-02
fault-unknown-status = `{$text}` n’est pas un état
    .help = holds, fails, later DATE, ended, open ou unsettled
fault-unknown-conclusion = aucune conclusion ne s’appelle `{$id}`
    .help-search = `eunomia assess FICHIER --format json` énumère toutes les conclusions
fault-misfit-yes-no = à `{$fact}`, on répond par oui ou par non
    .help = écrivez true ou false
fault-misfit-one = à `{$fact}`, on répond par une seule des réponses proposées
    .help = `eunomia facts {$fact}` les énumère
fault-misfit-some = à `{$fact}`, on répond par une liste
    .help = écrivez les réponses entre crochets ; une liste vide veut dire qu’aucune ne convient
fault-misfit-number = à `{$fact}`, on répond par un nombre d’au moins 0
    .help = écrivez par exemple 3e25
fault-misfit-date = à `{$fact}`, on répond par un jour
    .help = écrivez année-mois-jour, par exemple 2026-12-02
fault-misfit-option = `{$option}` n’est pas une réponse à `{$fact}`
    .help-search = `eunomia facts {$fact}` énumère les réponses
fault-misfit-unit = `{$fact}` s’exprime dans une autre unité
    .help = donnez la valeur en {$unit}
fault-misfit-several = `{$fact}` n’admet qu’une seule réponse, et il y en a plusieurs
    .help = ne gardez que la bonne
did-you-mean = vouliez-vous dire `{$word}` ?

## Ligne de commande

cli-about = Ce que le droit européen exige d’un système ou d’un modèle d’IA, à partir de quand et pourquoi.
cli-assess = Évaluer des descriptions de systèmes et de modèles
cli-assess-long = Évaluer des descriptions de systèmes et de modèles.

    Une description est un fichier TOML, YAML ou JSON ; `eunomia new` en écrit une à compléter. Un dossier vaut pour toutes les descriptions qu’il contient.
cli-explain = Dire pourquoi une conclusion s’applique, ou pourquoi non
cli-facts = Énumérer les questions et leurs références dans le droit
cli-new = Écrire une description à compléter
cli-rulebook = Travailler sur le recueil de règles
cli-rulebook-fmt = Mettre en forme des fichiers du recueil de règles
cli-rulebook-check = Vérifier le recueil de règles et ses exemples
cli-rulebook-show = Montrer, tel qu’il est écrit, ce que désigne un nom
cli-paths = Fichiers ou dossiers
cli-file = Une description
cli-system = Le système visé, lorsque le fichier décrit une organisation
cli-id = Une conclusion, par exemple art-6.3
cli-rule-id = Un nom du recueil de règles, par exemple art-6.3
cli-pattern = Une partie d’un nom ou d’une question
cli-new-file = Où écrire ; à défaut, la sortie standard
cli-new-full = Avec l’explication de chaque question
cli-on = La date sur laquelle porte la question, année-mois-jour ; à défaut, aujourd’hui
cli-known = Appliquer le droit dans son état à cette date ; à défaut, aujourd’hui
cli-without-guidance = Laisser de côté les lignes directrices de la Commission : ce qu’elles seules tranchent reste alors en suspens ou non tranché
cli-format = human, json ou markdown [à défaut, human]
cli-lang = Langue d’affichage : {$known}
cli-fail-on = Code de sortie 1 si l’une de ces classes s’applique, maintenant ou plus tard (séparées par des virgules)
cli-duties = Détailler chaque obligation : que faire, comment le prouver, dans quel délai, et ce qu’un manquement peut coûter
cli-table = Un tableau de nombreux systèmes, en CSV ou en JSONL
cli-map = Comment les colonnes du tableau deviennent des faits (TOML)
cli-out = Où écrire les résultats d’un tableau ; à défaut, la sortie standard
cli-dir = Le dossier du recueil de règles ; à défaut, celui du programme
cli-check-only = Ne rien changer ; code de sortie 1 si la mise en forme d’un fichier est à revoir
cli-help = Afficher l’aide
cli-help-command = Afficher l’aide d’une commande
cli-usage = Utilisation{"\u00A0"}
cli-commands = Commandes{"\u00A0"}
cli-arguments = Arguments{"\u00A0"}
cli-options = Options{"\u00A0"}
cli-value-celex = CELEX
cli-value-citation = RÉFÉRENCE
cli-value-command = COMMANDE
cli-value-lang = LANGUE
cli-value-date = DATE
cli-value-path = CHEMIN
cli-value-file = FICHIER
cli-value-class = CLASSE
cli-value-format = FORMAT
cli-value-id = ID
cli-value-pattern = MOTIF
cli-value-dir = DOSSIER
cli-value-goal = BUT
cli-value-name = NOM
cli-value-prefix = PRÉFIXE
cli-version = Afficher la version
cli-exit-codes = Codes de sortie : 0 terminé, 1 un constat sur lequel l’échec a été demandé, 2 une erreur d’usage ou de données, 3 un défaut du programme.

# Ce qui ne va pas dans les arguments.
usage-command = il n’y a pas de commande `{$command}`
usage-command-missing = il manque une commande
usage-argument = `{$arg}` n’a pas de sens ici
usage-argument-missing = il manque : {$arg}
usage-argument-twice = `{$arg}` figure ici deux fois
usage-conflict = `{$arg}` ne va pas avec `{$prior}`
usage-value-missing = `{$arg}` demande une valeur
usage-value = `{$value}` n’est pas une valeur de `{$arg}`
usage-value-too-many = `{$arg}` prend moins de valeurs
usage-not-utf8 = un argument n’est pas un texte en UTF-8
usage-other = les arguments ne peuvent pas être lus
usage-known = valeurs possibles : {$known}
usage-help = `{$command} --help` dit ce qui peut figurer ici

error-over-itself = {$path} est le tableau lui-même
    .help = écrivez les résultats dans un autre fichier
error-empty-table = {$path} ne contient aucune ligne
    .help = un tableau commence par une ligne de noms de colonnes, ou contient un objet JSON par ligne
error-needs-table = --{$option} n’a de sens qu’avec --table
    .help = ajoutez --table FICHIER, ou retirez cette option
error-no-column = {$path} n’a pas la colonne `{$column}`, que nomme la correspondance
    .help = colonnes : {$known}
# Précédés d’un nombre, donc invariables : 12 à cette date, 3 plus tard.
status-word-holds = à cette date
status-word-later = plus tard
status-word-open = en suspens
status-word-unsettled = à trancher en droit
status-word-ended = auparavant

# Le contrôle par questions

cli-check = Poser les questions une à une, puis dire ce que le droit demande
cli-check-long = Ne demande dans le terminal que ce qui peut encore changer la réponse, le plus décisif d’abord. Si un FICHIER est donné, chaque réponse y est aussitôt conservée ; relancez la commande pour continuer. À la fin paraît la même page que celle d’`assess`.
cli-check-file = Description TOML à poursuivre ou à commencer
check-keys = Tapez une réponse, puis Entrée. ? je ne sais pas · a aide · r retour · p passer ce sujet · q quitter
check-kept = Chaque réponse est aussitôt conservée dans { $path }.
check-not-kept = Rien n’est conservé. Pour garder les réponses, nommez un fichier : eunomia check mon-systeme.toml
check-name = Comment s’appelle le système ou le modèle ?
check-name-help = Tapez le nom sous lequel vous le connaissez, par exemple celui du produit ; ? s’il n’en a pas encore.
check-beginning = C’est la première question : il n’y a rien avant elle.
check-answers-kept = { $count ->
    [0] aucune réponse pour l’instant
    [one] {$count} réponse conservée
   *[other] {$count} réponses conservées
  }
check-key-unknown = ?, je ne sais pas, ne sais pas, inconnu
check-key-help = a, aide, h, help
check-key-back = r, retour, b, back
check-key-leave-out = p, passer, s, sauter
check-key-stop = q, quitter, quit, stop
check-not-which = « { $text } » n’est le numéro d’aucune de ces réponses.
check-rests-on = Vous avez laissé ceci en suspens : { $what }. Les questions suivantes en dépendent ; p permet de les passer.
check-follows = Il en résulte : { $answer }
check-special-cases = Cas particuliers
check-left-out-now = Questions passées.
check-left-out = Vous avez passé les questions sur ce point : { $what }. Elles restent ouvertes et vous seront posées si vous relancez le questionnaire.
check-stopped = Réponses conservées dans { $path }. Pour continuer : eunomia check { $path }
check-stopped-early = Aucune réponse n’a été donnée, rien n’est conservé. Pour recommencer : eunomia check { $path }
check-stopped-unkept = Rien n’est conservé. Pour garder les réponses, nommez un fichier : eunomia check mon-systeme.toml
check-so-far = Acquis à ce stade : { $classes }.
check-so-far-open = Encore en suspens : { $classes }.
check-page = Le résultat complet, avec les motifs et les obligations : eunomia assess { $path }
check-not-writable = les réponses ne peuvent pas être conservées dans { $path } : { $reason }
    .help = choisissez un autre emplacement, ou créez d’abord le dossier
# Pourquoi un fichier ne peut être ni lu ni écrit, après un deux-points.
reason-not-found = il n’existe pas, ou son dossier n’existe pas
reason-not-allowed = ce compte n’en a pas le droit
reason-folder = c’est un dossier
reason-no-folder = ce qui devrait être un dossier est un fichier
reason-full = il n’y a plus de place
reason-read-only = le support est en lecture seule
# Entre les éléments d’une liste.
joined = {"\u00A0; "}
check-unnamed = Système sans nom
check-which-apply = L’un de ces cas se présente-t-il ?
check-yes = o, oui
check-no = n, non
check-hint-some-of-two = un numéro ou les deux, par exemple 1 2 ; ou 0 pour aucun des deux
check-hint-yes-no = o ou n
check-hint-one = un numéro
check-hint-some = un ou plusieurs numéros, par exemple 1 3 ; ou 0 pour aucun
check-hint-number = un nombre, par exemple { $sample } ({ $unit })
check-hint-date = un jour, par exemple 2026-12-02
check-not-an-answer = « { $text } » ne répond pas à cette question ; a l’explique, ? la laisse ouverte.
check-which-is-wrong = Laquelle est inexacte ? Tapez son numéro : la question sera posée de nouveau. q quitter
check-renamed = { $old }, dans le fichier, s’appelle maintenant { $new } ; la réponse est reprise.
check-rules-same = Les règles ont changé depuis que ces réponses ont été conservées. Les classes sont les mêmes.
check-rules-changed = Les règles ont changé depuis que ces réponses ont été conservées, et leurs conséquences aussi :
check-change = { $title } : c’était { $before }, c’est { $after }
check-end = Réponses conservées dans { $path }. Pour en changer une, supprimez sa ligne dans ce fichier et relancez le questionnaire.
check-toml-only = `{ $path }` n’est pas un fichier TOML, et les réponses ne peuvent être écrites que dans un tel fichier
    .help = nommez un fichier qui finit par .toml
check-one-system = {$path} décrit une organisation et plusieurs systèmes
    .help = répondez pour chaque système dans un fichier distinct, ou modifiez celui de l’organisation à la main
check-not-read = la réponse est illisible : { $reason }
    .help = tapez du texte simple en UTF-8
## Couverture : chaque disposition du règlement et ce qu’il en est advenu

coverage-cli = Dispositions du règlement sur l’IA codées, écartées ou manquantes
coverage-cli-prefix = Cette disposition et ce qu’elle contient seulement : « art 5 », « annex III(4) »
coverage-cli-strict = Code de sortie 1 si une disposition manque
coverage-no-provision = le règlement sur l’IA ne contient pas de disposition `{$prefix}`
    .help = écrivez-la comme dans les citations : "art 5(1)(c)", "annex III(4)"
coverage-provisions = dispositions en vigueur
coverage-encoded = codées
coverage-excused = sans effet pour les personnes interrogées
coverage-missing = manquantes
coverage-kind-public-authority = adressées aux autorités
coverage-kind-procedure = procédure entre autorités
coverage-kind-definition = définitions reprises par d’autres dispositions
coverage-kind-empowerment = habilitations
coverage-kind-purpose = objet et rapports avec d’autres actes
coverage-kind-amends-other-law = modifications d’autres actes
coverage-kind-final-provision = dispositions finales
coverage-kind-printed-form = contenu de formulaires
coverage-unknown = `{$citation}` renvoie à un passage que le règlement sur l’IA ne contient pas ({$place})
coverage-ledger-fault = le registre mentionne `{$id}`, qui n’existe pas ou y figure deux fois
coverage-title = Ce qui est codé du règlement sur l’IA
coverage-about = Chaque article, paragraphe, alinéa et point du règlement (UE) 2024/1689 modifié par le règlement (UE) 2026/1744. ● est codé, par ce que désignent les liens ou par ce qui le contient ou s’y trouve ; ○ est sans effet pour les personnes interrogées, pour le motif indiqué ; ◌ manque. [ledger.md](ledger.md) précise quand une disposition est réputée codée. Produit par `eunomia rulebook coverage --format markdown`.
coverage-what = dispositions
coverage-count = nombre
coverage-is-missing = manquant

# Ce qui changerait la réponse

remedy-cli = Dire ce qui changerait la réponse, et ce qui s’ensuivrait
remedy-cli-long =
    Dire ce qui changerait la réponse : les plus petits ensembles de faits qui devraient être autres, ce qui s’appliquerait alors et ce qui tomberait.

    Un but est le nom d’une classe, d’une conclusion ou d’une obligation, ou « not » suivi d’un nom : --goal "not high-risk". À défaut : sortir de la classe la plus stricte.
remedy-cli-goal = Ce qui est visé, par exemple "not high-risk" ; plusieurs buts se séparent par des virgules
remedy-goal-fails = But : « {$title} » ne s’applique ni maintenant ni plus tard
remedy-goal-holds = But : « {$title} » s’applique
remedy-today = En l’état : {$text}
remedy-no-class = Aucune classe du règlement ne s’applique ni ne pourrait s’appliquer : il n’y a rien dont sortir. Indiquez un but avec --goal.
remedy-reached = Le but est atteint en l’état.
remedy-none = Aucun ensemble d’au plus trois faits modifiables ne permet d’atteindre ce but.
remedy-kept-by = Rien ne peut y changer : ces faits y suffisent à eux seuls
remedy-reading = Cela dépend d’une question de droit non tranchée
remedy-reading-reached = le but est atteint en l’état
remedy-reading-ways = { $count ->
    [one] il existe {$count} voie
   *[other] il existe {$count} voies
  }
remedy-way-change = {$nth}. { $count ->
    [one] Si un fait est modifié de sorte que :
   *[other] Si {$count} faits sont modifiés de sorte que :
  }
remedy-way-correct = {$nth}. { $count ->
    [one] Si l’on démontre un fait, contre l’hypothèse retenue jusqu’ici
   *[other] Si l’on démontre {$count} faits, contre les hypothèses retenues jusqu’ici
  }
remedy-way-show = {$nth}. { $count ->
    [one] Si l’on démontre un fait encore inconnu
   *[other] Si l’on démontre {$count} faits encore inconnus
  }
remedy-way-both = {$nth}. Si {$count} faits sont autres
remedy-change = À modifier, de sorte que :
remedy-correct = À démontrer, contre l’hypothèse retenue jusqu’ici :
remedy-show = À démontrer, rien n’étant connu jusqu’ici :
remedy-now = Réponse actuelle : « {$text} »
remedy-or = {"\u00A0; ou "}
quoted = « {$text} »
remedy-with = désormais aussi {$text}
remedy-without = désormais sans {$text}
remedy-lacking = sans {$text}
remedy-from = au moins {$text}
remedy-above = plus de {$text}
remedy-to = au plus {$text}
remedy-below = moins de {$text}
remedy-from-day = au plus tôt le {$text}
remedy-before-day = avant le {$text}
remedy-begins = S’applique alors :
remedy-may-begin = Pourrait alors s’appliquer, tant que des faits manquent ou que le droit n’est pas tranché :
remedy-moves = S’applique alors à d’autres dates :
remedy-may-end = N’est alors plus certain : {$text}
remedy-ruled-out = N’entre plus en ligne de compte : {$text}
remedy-ends = Ne s’applique plus : {$text}
remedy-others = { $count ->
    [one] {$count} autre conclusion
   *[other] {$count} autres conclusions
  }
remedy-options-more = l’une de { $count } autres réponses
remedy-more-duties = { $count ->
    [one] {$count} autre obligation
   *[other] {$count} autres obligations
  }
remedy-instead = ou bien : {$text}
remedy-duty = Obligation « {$title} »
remedy-more = { $count ->
    [one] Il existe une autre voie, qui demande davantage.
   *[other] Il existe {$count} autres voies, qui demandent davantage.
  }
remedy-worse = { $count ->
    [one] {$count} voie est écartée : elle mènerait dans une classe plus stricte.
   *[other] {$count} voies sont écartées : elles mèneraient dans une classe plus stricte.
  }
remedy-incomplete = Toutes les combinaisons n’ont pas été examinées : elles sont trop nombreuses.
remedy-honest = Une description doit être exacte. Modifiez d’abord le système, son usage ou l’organisation, et ensuite seulement la description.
error-goal-twice = `{$id}` est à la fois visé et à éviter
    .help = ne gardez que le but voulu
# Ce qu’une modification a changé

diff-cli = Dire ce qui a changé au fond entre deux états du droit
diff-cli-first = Le droit dans son état à cette date, année-mois-jour
diff-cli-second = Et dans son état à cette autre date
diff-title = Ce qui a changé au fond entre l’état du droit au {$first} et celui au {$second}
diff-count = { $count ->
    [0] Aucune classe, constatation ou obligation ne change.
    [one] Une classe, constatation ou obligation change.
   *[other] {$count} classes, constatations et obligations changent.
  }
diff-about = Deux textes rédigés autrement peuvent dire la même chose. Ne figure ici que ce qui aboutit, un jour donné, à un autre résultat pour au moins un système ou un modèle ; le cas témoin ne contient rien dont la différence puisse se passer. Ce qui change de la même manière est réuni.
diff-plain = Par « {$name} », on entend {$about}
diff-plain-plain-system = un système d’IA nouveau
    .about = celui qu’un fournisseur établi dans l’Union, plus grand qu’une petite entreprise à moyenne capitalisation, met sur le marché de l’Union après toutes les dates d’application ; il n’est ni un produit ni un élément de produit, n’est destiné à aucun usage de l’annexe III et ne relève d’aucune exception.
diff-plain-union-model-provider = un modèle
    .about = un modèle d’IA à usage général qu’un fournisseur établi dans l’Union a mis sur le marché de l’Union en janvier 2026 ; il n’est pas libre et ne présente pas de risque systémique.
diff-plain-itself = {$base}
diff-plain-with = {$base} avec : {$facts}
diff-anything-with = tout ce qui répond à ceci : {$facts}
diff-date = {$before} → {$after}
diff-no-date = néant
diff-effect-new = Nouveauté
diff-effect-gone = Disparition
diff-effect-gained = S’applique là où cela ne s’appliquait pas
diff-effect-lost = Ne s’applique plus là où cela s’appliquait
diff-effect-moved = S’applique à d’autres dates
diff-way = {$effect} ({$before} → {$after})
diff-by = En vertu de{"\u00A0"}: {$cites}
diff-by-points = En vertu de l’article 1er {$act}{"\u00A0"}: {$points}
diff-way-of = {$way}{"\u00A0"}: {$names}
diff-findings = classes et constatations
diff-group = {$name}{"\u00A0"}: {$names}
diff-article = article {$list}
diff-articles = articles {$list}
diff-was-now = Jusqu’alors{"\u00A0"}: {$was} Désormais{"\u00A0"}: {$now}
diff-shown-by = Plus petit cas – {$name}{"\u00A0"}: {$system}
diff-fine = Amende, avant{"\u00A0"}: {$before}{"\u00A0"}; désormais{"\u00A0"}: {$after}
diff-no-fine = aucune n’est prévue par le règlement
diff-summary = L’essentiel
diff-what = nature
diff-from = à compter du
diff-change = modification
diff-whom = obligations modifiées
diff-mark-later = report
diff-mark-new = nouveauté
diff-mark-gone = suppression
diff-mark-easier = allègement
diff-kind-later = Ce qui est reporté
diff-kind-new = Ce qui est nouveau
diff-kind-gone = Ce qui disparaît
diff-kind-easier = Ce qui est allégé, et pour qui
diff-kind-other = Autres différences
diff-unaccounted = Modifications sans notice
diff-silent = Points de l’acte modificatif sans effet pour les opérateurs
diff-point = point
diff-why = motif
diff-how = Mode de lecture
diff-term-addressee = autre destinataire
diff-term-due = autre délai
diff-term-evidence = autres justificatifs
diff-term-fine = autre amende
diff-term-supervision = autre autorité de surveillance
diff-wording = Rédaction nouvelle
diff-reading = Seulement selon une lecture du texte
    .about = Ces différences n’existent que si une question laissée ouverte par le texte est tranchée comme indiqué ; quelques-unes supposent aussi une réponse à une seconde question, que la sortie JSON précise.
diff-side = {$question} Lecture retenue ici : {$side}.

## Textes officiels

law-cli = Importer des textes officiels et les lire
law-cli-import = Importer des actes : Formex (fichiers, dossiers, zip) et XHTML de l’Office des publications
law-cli-paths = Des fichiers, ou des dossiers avec tout ce qu’ils contiennent
law-cli-celex = Le numéro CELEX, si un fichier ne le donne pas, par exemple 32024R1689
law-cli-in = Langue du texte, parmi les 24 de l’Union, par exemple pl
law-cli-library = Dossier où les actes sont conservés ; à défaut, eunomia/law dans celui des données de l’utilisateur
law-cli-list = Lister les actes disponibles
law-cli-show = Afficher une disposition dans les termes du texte officiel
law-cli-citation = Acte et endroit, par exemple "AIA art 6(3)", "AIA annex III(4)(a)", "32016R0679 art 22"
law-no-library = il n’y a pas de dossier pour les données de l’utilisateur
    .help = en indiquer un avec --library DOSSIER
law-empty = aucun acte n’est disponible dans { $folder }
    .help = en importer un : eunomia law import CHEMIN
law-not-at-hand = { $celex } n’est pas disponible dans la langue { $lang }
    .help = `eunomia law list` dit ce qui l’est ; `eunomia law import CHEMIN` en importe d’autres
law-no-place = { $celex } ne contient pas `{ $place }`
    .help = les endroits se notent comme dans le recueil de règles : art 6(3), annex III(4)(a), rec 12
law-no-language = `{ $code }` n’est le code d’aucune langue officielle
    .help = les codes ont deux lettres, par exemple de, fr, pl
law-taken = ✓ { $celex } · { $lang } · articles : { $articles }, considérants : { $recitals }, annexes : { $annexes }
law-same = = { $celex } · { $lang } · déjà disponible, d’après les mêmes fichiers
law-replaced = ✓ { $celex } · { $lang } · remplace un import antérieur · articles : { $articles }, considérants : { $recitals }, annexes : { $annexes }
law-witness = = { $celex } · { $lang } · disponible d’après Formex, qui est conservé ; les deux ont la même structure
law-differs = ! { $celex } · { $lang } · disponible d’après Formex, qui est conservé ; la structure de ce fichier en diffère
law-refused = ✗ { $file } : { $why }
law-source = { $celex } · { $lang } · © Union européenne. Seul le Journal officiel fait foi.
law-amended = Attention : {$act} modifie cet acte depuis le {$date}. Le texte ci-dessus est antérieur.
law-format-formex = Formex
law-format-consolidated-formex = Formex, texte consolidé
law-format-xhtml = XHTML
law-format-consolidated-xhtml = XHTML, texte consolidé
law-refused-unreadable = lecture impossible : { $detail }
law-refused-empty = le fichier est vide
law-refused-too-large = le fichier est plus grand que tout acte
law-refused-too-deep = les éléments y sont imbriqués plus profondément que dans tout acte
law-refused-encoding = le fichier n’est pas en UTF-8
law-refused-entities = le fichier déclare ses propres entités, ce que ne fait aucun acte
law-refused-cut-off = le fichier est tronqué : téléchargement inachevé
law-refused-malformed = le fichier est mal formé : { $detail }
law-refused-challenge = c’est la page par laquelle un site écarte les programmes, et non l’acte
law-refused-site-page = c’est une page du site EUR-Lex, avec des menus autour du texte ; enregistrer plutôt le texte seul
law-refused-other-page = c’est une page web sans acte
law-refused-other-xml = c’est du XML d’un autre type ({ $detail })
law-refused-other-format = ce n’est pas un acte en Formex ou en XHTML ({ $detail })
law-refused-piece = c’est une partie d’un ensemble dont le texte principal manque
law-refused-missing = il manque { $detail } à l’ensemble
law-refused-package = l’archive ne s’ouvre pas : { $detail }
law-refused-no-provisions = il n’y a ni article ni annexe
law-refused-no-celex = le fichier ne dit pas de quel acte il s’agit ; l’indiquer avec --celex
law-refused-no-lang = le fichier ne dit pas sa langue ; l’indiquer avec --in
law-refused-other-act = c’est un autre acte : { $detail }
law-refused-mixed-languages = les fichiers sont en plusieurs langues
law-refused-coverage = des caractères se sont perdus ; première différence : { $detail }
law-refused-duplicate-id = deux parties ont la même place : { $detail }
law-refused-changed = le fichier a changé pendant la lecture
