# The questions Eunomia asks, what they mean, and the answers offered.
# fact-<fact>: the question. .label and .label-no state the answer in reasons;
# .help explains; .yes and .no are examples of a fitting and an unfitting answer.
# fact-<fact>_<option>: one option. reading-<id>: an open question of law and its readings.

## General-purpose AI models (facts/models.nomos)

fact-generality = Can the model do many different tasks well, or only a narrow range of tasks?
    .label = Range of the model's tasks
    .help = What counts is what the model can do, not how you distribute it. If nobody has assessed this, say so: training compute and kind of output then serve as an indication.
    .yes = Many different tasks, for a language model that writes, summarises, translates and produces code.
    .no = A narrow range, for a chat model sold for customer service that can also write stories and code.
fact-generality_general = many different tasks, done well
fact-generality_narrow = a narrow range of tasks, whatever its training compute
fact-generality_not-assessed = not assessed so far

fact-model-prototype-only = Is the model used only for research, development or prototyping, and not yet on the market?
    .label = The model serves only research or prototyping so far
    .label-no = The model has left research and prototyping
    .help = The exception ends when you supply the model in the EU, even free of charge or through an interface (API). A model inside your own system counts as supplied, too, once that system is offered to others or put into service.
    .yes = A model that your team trains and tests in-house, with no access from outside.
    .no = A model labelled "beta" that customers already reach through an API.

fact-training-compute = How much compute did the training of the model take in total, in FLOP?
    .label = Training compute
    .help = FLOP means floating-point operations: a total number, not a speed. Add up everything that improved the model before release, such as pre-training, synthetic data and fine-tuning. A careful estimate is enough.
    .yes = 5e23, added up over pre-training, synthetic data and fine-tuning.
    .no = 5e15, if that is how many operations your machines do per second: a speed is not a total.

fact-model-generates = What can the model generate?
    .label = What the model generates
    .help = Choose all that apply. Only language, and images or video made from text, count as an indication that a model is general. Other outputs, such as music or forecasts, are none of these. If nothing fits, that is an answer too.
    .yes = Text, and images from text, for a model that chats and draws what you describe.
    .no = Speech, for a model that composes music: music is not language.
fact-model-generates_text = text
fact-model-generates_speech = speech, or other language as audio
fact-model-generates_image-from-text = images from a text description
fact-model-generates_video-from-text = video from a text description

fact-high-impact-capabilities = Do evaluations show that the model matches or exceeds the most advanced general-purpose models?
    .label = The model matches or exceeds the most advanced models
    .label-no = The model stays behind the most advanced models
    .help = Suitable tools, indicators and benchmarks decide. Above a certain training compute the Act presumes such capabilities anyway; here only the evaluations count.
    .yes = Recognised benchmarks place the model level with the most advanced ones.
    .no = The model leads among small models but is clearly behind the most advanced ones.

fact-systemic-risk-rebutted = Has the Commission accepted arguments that the model poses no systemic risk?
    .label = The Commission accepted the arguments against systemic risk
    .label-no = The Commission has accepted no arguments against systemic risk
    .help = Systemic risk comes from the most advanced capabilities, affects the EU market widely, and can spread along the chain of those who use the model. With the notification, a provider can argue that special features of the model exclude it. Only arguments that the Commission has accepted change the result.
    .yes = The Commission has told you that your arguments convinced it.
    .no = You have sent your arguments and are waiting for an answer.

fact-designated-systemic = Has the Commission decided that the model is one with systemic risk?
    .label = The Commission designated the model as one with systemic risk
    .label-no = The Commission has not designated the model
    .help = The Commission can designate a model by decision, on its own initiative or after an alert from its scientific panel. An open procedure is not yet a decision.
    .yes = You have received a decision that designates the model.
    .no = The press expects a designation, but there is no decision.

fact-open-source-model = Is the model released under a free and open-source licence?
    .label = The model has a free and open-source licence
    .label-no = The model has no free and open-source licence
    .help = The licence must let everyone access, use, modify and distribute the model. A licence for research only, for non-commercial use only or for small firms only does not. Whether you earn money with the model is asked separately.
    .yes = The model is published under the Apache 2.0 licence.
    .no = Anyone may download the weights, but the licence forbids commercial use.

fact-parameters-public = Are the model's weights, its architecture and the information on its use public?
    .label = Weights, architecture and usage information are public
    .label-no = Weights, architecture or usage information are not public
    .help = All three must be publicly available: the parameters with the weights, information on the architecture, and information on how to use the model.
    .yes = All three are in a public repository that anyone can download.
    .no = You publish a paper about the architecture and keep the weights on your servers.

fact-modifies-model = Have you modified a general-purpose model that somebody else made?
    .label = You modified somebody else's model
    .label-no = You did not modify somebody else's model
    .help = A modification changes the model itself, for example by fine-tuning. Prompts, retrieved documents or a user interface leave the model as it is.
    .yes = You fine-tuned an open language model on your own data.
    .no = You give an unchanged model instructions and documents in its prompt.

fact-modification-share = What share of the original model's training compute did your modification take?
    .label = Modification compute as a share of the original's
    .help = Divide the compute of your modification by the training compute of the original model. Enter the result as a number, for example 0.02 for two hundredths.
    .yes = 0.02, if the original took 5e23 FLOP and your fine-tuning 1e22 FLOP.
    .no = 1.02 in the same case: the training of the original is not part of your modification.

fact-modification-compute = How much compute did your modification take, in FLOP?
    .label = Modification compute
    .help = Add up the floating-point operations of your own modification, such as all fine-tuning runs. The training of the original model does not count here.
    .yes = 2e21, added up over your fine-tuning runs.
    .no = 5e23, if that is what the training of the original model took.

fact-original-compute-known = Do you know how much compute the training of the original model took?
    .label = The training compute of the original model is known
    .label-no = The training compute of the original model is not known
    .help = A figure from the original provider counts, and so does a careful estimate of your own. Answer no if you have neither and cannot be expected to get one.
    .yes = The provider published the figure together with the model.
    .no = The provider does not disclose it, and you have no basis for an estimate.

fact-original-has-systemic-risk = Is the original model one with systemic risk?
    .label = The original model is one with systemic risk
    .label-no = The original model is not one with systemic risk
    .help = The most capable general-purpose models, and those that the Commission designates, are models with systemic risk. The provider can tell you, and the Commission is to publish a list.
    .yes = You fine-tune a leading model that its provider notified to the Commission.
    .no = You fine-tune a small model trained with modest compute.

## Practices close to the prohibitions (facts/practices.nomos)

fact-practice = Which of these does the system do, or do you use it for?
    .label = Practices close to the prohibitions
    .help = Choose everything that comes close, even if you expect an exception: the questions that follow settle the details. If nothing fits, that is an answer too.
    .yes = Inferring emotions at work, for a tool that listens for anger in the voices of call-centre staff.
    .no = None, for a general image generator that could also undress people: choose intimate depictions; its safeguards are asked about next.
fact-practice_manipulation = manipulating or deceiving people, or influencing them below their awareness
fact-practice_exploiting-vulnerability = exploiting age, disability or a difficult social or economic situation
fact-practice_intimate-imagery = making intimate or sexual depictions of real people, or being able to
fact-practice_child-abuse-material = making sexual abuse material that shows children, or being able to
fact-practice_social-scoring = scoring people by social behaviour or personal traits
fact-practice_crime-prediction = assessing or predicting the risk that a person commits a crime
fact-practice_face-scraping = collecting faces from the internet or CCTV for face recognition
fact-practice_emotion-inference = inferring emotions of people at work, in hiring or in education
fact-practice_sensitive-categorisation = sorting people by inferred race, beliefs, politics or sexuality
fact-practice_real-time-identification = identifying people live and at a distance by face, gait or the like

fact-manipulative-technique = Does the system work below people's awareness, or through deliberate manipulation or deception?
    .label = It uses subliminal, manipulative or deceptive techniques
    .label-no = It uses no subliminal, manipulative or deceptive techniques
    .help = Meant are signals that people cannot consciously notice, and techniques designed to get around their judgement or to mislead them. Open and honest persuasion is neither.
    .yes = An advertising system shows images too briefly for viewers to notice them.
    .no = A shop recommends articles and says that it does so because of earlier purchases.

fact-distorts-behaviour = Does the system aim to distort people's behaviour substantially, or have that effect?
    .label = It substantially distorts people's behaviour
    .label-no = It does not substantially distort people's behaviour
    .help = Aim or effect: one of them is enough, so nobody has to intend it. People must act clearly differently from how they would act freely.
    .yes = A companion chatbot drives lonely users to send it ever larger sums.
    .no = An app reminds users to drink water, as they asked it to.

fact-impairs-informed-decision = Does the system clearly weaken people's ability to decide knowingly, so that they decide otherwise than they would have?
    .label = It impairs informed decisions
    .label-no = It does not impair informed decisions
    .help = To decide knowingly, people need to understand their options and what follows from them. The effect must be noticeable and lead to a decision that they would not have taken.
    .yes = A cloned voice makes a father believe that his daughter asks him for money.
    .no = A buyer has read all the terms and accepts the offer after comparing it.

fact-vulnerability-exploited = Does the system exploit people's age, disability, or particular social or economic situation?
    .label = It exploits a vulnerability
    .label-no = It exploits no vulnerability
    .help = It must take advantage of a weakness that comes with the situation, for example of being a child, disabled or poor. That such people use the system is not enough.
    .yes = A system finds people deep in debt and presses costly loans on them.
    .no = A reading app helps people with dyslexia to read.

fact-significant-harm = Does this influence on people cause significant harm, or is it reasonably likely to?
    .label = It causes significant harm or is likely to
    .label-no = It neither causes significant harm nor is likely to
    .help = Harm may be physical, psychological or financial, may build up over time, and may hit third persons. Weigh how severe, lasting and widespread it is, and whether it hits vulnerable people.
    .yes = Users injure themselves because they follow the system's advice.
    .no = Users find the messages annoying and switch them off.

fact-realistic-depiction = Does the depicted person's face, voice or body look or sound real?
    .label = The depiction is realistic
    .label-no = The depiction is not realistic
    .help = A credible, lifelike depiction is realistic, however unlikely the scene is. Cartoons and physically impossible bodies are not.
    .yes = A photo-like picture of a person on an imaginary planet.
    .no = A caricature in a few pencil strokes.

fact-identifiable-person = Can the depicted person be identified as a real individual?
    .label = The depicted person can be identified
    .label-no = The depicted person cannot be identified
    .help = Somebody can be identified by face or voice, and also by other details such as a name or a tattoo. Invented people are not meant.
    .yes = Users upload a photo of somebody they know.
    .no = The system only creates people who do not exist.

fact-explicit-consent = Has the depicted person explicitly consented to exactly this making or altering?
    .label = The depicted person has explicitly consented
    .label-no = The depicted person has not explicitly consented
    .help = Consent must be free, specific, informed, unambiguous and explicit, and must cover the making or altering itself. Having agreed to the original photo is not enough.
    .yes = An actor agreed in writing to each AI scene, knowing what it would show.
    .no = The person once put the original photo on a public profile.

fact-harmless-edit-only = Does the system only make edits that neither expose more nor change the nature of the sexual activity?
    .label = Its edits expose no more and do not change the activity shown
    .label-no = Its edits can expose more or change the activity shown
    .help = Such edits fall outside the ban on intimate depictions. The exception does not extend to material that shows the abuse of children.
    .yes = It corrects the brightness and colours of a nude portrait.
    .no = It removes the clothes of a person in a photo.

fact-without-right-defence = Does national law provide a defence for making such abuse material, for example for police work?
    .label = National law provides a defence for making the material
    .label-no = National law provides no defence for making the material
    .help = Meant is a "without right" defence: it can cover authorities who act within their powers, and testing whether a system's safeguards hold. Without a basis in national law the answer is no.
    .yes = Police produce such material for an investigation, within their legal powers.
    .no = A user says that it was only an experiment.

fact-prohibited-output-intended = Is making or altering such intimate or abusive material what the system is intended for?
    .label = Intimate or abusive material is its intended purpose
    .label-no = Intimate or abusive material is not its intended purpose
    .help = The intended purpose is what the provider states in instructions, advertising and technical documentation.
    .yes = An app advertised for undressing people in photos.
    .no = A general image generator advertised for illustrations.

fact-prohibited-output-foreseeable = Is it foreseeable that users can repeatedly get such intimate or abusive material, without significant technical changes?
    .label = It foreseeably yields intimate or abusive material
    .label-no = It does not foreseeably yield intimate or abusive material
    .help = Look at the system's design, training, abilities and functions. An output that comes once by accident is not reproducible; a prompt that works again and again is.
    .yes = A well-known kind of prompt yields nude images of real people again and again.
    .no = Only somebody who retrains the model on a large collection of such images gets them.

fact-adequate-output-safeguards = Do reasonable and adequate safeguards reliably prevent such intimate or abusive material?
    .label = Safeguards reliably prevent intimate or abusive material
    .label-no = Safeguards do not reliably prevent intimate or abusive material
    .help = For example: cleaned training data, refusals, filters for prompts and outputs, detection and reporting of abuse. They must hold even when the system is put to a use for which it is not meant but which people can be expected to try, and misuse that you see or hear of must be corrected.
    .yes = Filters are tested against known tricks, and every report leads to a check and a fix.
    .no = The terms of use forbid it, but nothing in the system prevents it.

fact-deployer-seeks-prohibited-output = Do you use the system in order to make or alter such intimate or abusive material?
    .label = It is used to make intimate or abusive material
    .label-no = It is not used to make intimate or abusive material
    .help = Use is banned only for that purpose, with whatever system, and also by getting around its safeguards. Output that you did not seek is not meant.
    .yes = Somebody outwits the filters in order to undress a colleague.
    .no = A studio gets an unwanted nude image and deletes it.

fact-evaluates-over-time = Does the system evaluate or classify people over a period of time?
    .label = It evaluates or classifies people over time
    .label-no = It does not evaluate or classify people over time
    .help = Individuals and groups count. A single judgement on one occasion does not.
    .yes = A points account for tenants that changes with every complaint.
    .no = A test is marked once and the mark is not carried further.

fact-score-from-behaviour-or-traits = Does the evaluation rest on social behaviour, or on personal or personality traits?
    .label = It scores social behaviour or personal traits
    .label-no = It scores neither social behaviour nor personal traits
    .help = Traits may be known, inferred or predicted. Social behaviour is broad: it includes how people act towards neighbours, officials or shops.
    .yes = A score from payment habits, contacts and predicted reliability.
    .no = A score for lorries by fuel use that says nothing about the drivers.

fact-detriment-in-unrelated-context = Does the score lead to worse treatment of people in a setting unrelated to where the data arose?
    .label = It leads to worse treatment in an unrelated setting
    .label-no = It leads to no worse treatment in an unrelated setting
    .help = Compare the setting in which the data were created or collected with the one in which people feel the consequences.
    .yes = Books returned late to the library lower the chance of a social flat.
    .no = Dangerous driving raises the price of the same driver's motor insurance.

fact-detriment-disproportionate = Does the score lead to worse treatment that is unjustified or out of proportion to people's behaviour?
    .label = It leads to unjustified or disproportionate treatment
    .label-no = It leads to no unjustified or disproportionate treatment
    .help = Weigh the consequences against what people did and how serious it was. The setting may be the same one in which the data arose.
    .yes = One late payment shuts a family out of all services of the town.
    .no = A platform blocks an account after repeated fraud with it.

fact-solely-profiling-or-traits = Does the assessment of a person's crime risk rest solely on profiling or on personality traits?
    .label = Its crime prediction rests solely on profiling or traits
    .label-no = Its crime prediction does not rest solely on profiling or traits
    .help = Profiling is the automated evaluation of personal data about a person. Predictions about places or goods do not assess a person.
    .yes = It predicts theft by a person from nationality, address and debts.
    .no = It predicts in which streets burglaries are likely.

fact-supports-assessment-on-facts = Does it only support a human assessment that already rests on objective, verifiable facts linked to a crime?
    .label = It supports a human assessment based on facts
    .label-no = It supports no human assessment based on facts
    .help = The facts must come first, must be open to checking and must be directly linked to a criminal activity.
    .yes = Police hold evidence of a purchase of arms, and the system helps officers to assess the suspects.
    .no = The system names suspects first, and an officer confirms the list.

fact-untargeted-scraping = Does it fill a face-recognition database by gathering faces indiscriminately from the internet or CCTV?
    .label = It fills a face database by untargeted scraping
    .label-no = It fills no face database by untargeted scraping
    .help = Untargeted means without a focus on particular people. It is enough that the database can be used for face recognition. Images that only train a model and identify nobody are not meant.
    .yes = A crawler stores every face it meets on social networks and makes them searchable.
    .no = A search collects images of one missing child.

fact-emotions-from-biometrics = Does it infer emotions from biometric data, such as face, voice, gestures or typing rhythm?
    .label = It infers emotions from biometric data
    .label-no = It does not infer emotions from biometric data
    .help = Biometric data come from measuring people's bodies or the way they move, speak or type. The meaning of written words is not biometric. Physical states such as pain or fatigue are not emotions.
    .yes = It concludes from tone of voice that an employee is angry.
    .no = It rates the mood of messages by the words they contain.

fact-at-work-or-in-education = Are the people whose emotions it infers at work or in education?
    .label = It concerns emotions at work or in education
    .label-no = It does not concern emotions at work or in education
    .help = Work is meant broadly: job applicants, trainees and the self-employed are included. So are pupils, students and applicants for a place to study. Customers are not.
    .yes = It rates the enthusiasm of applicants in video interviews.
    .no = It notices when callers to a hotline become impatient, and ignores the staff.

fact-medical-or-safety-reasons = Is the system intended to infer emotions strictly for medical or safety reasons?
    .label = It is intended for medical or safety reasons
    .label-no = It is not intended for medical or safety reasons
    .help = The exception is narrow: treatment or help with a health condition, or protecting life and health. General well-being, stress levels and protection against theft are not enough.
    .yes = It helps an employee with autism to understand how colleagues feel.
    .no = It measures how stressed the team is this month.

fact-traits-from-biometrics = Does it infer the traits from biometric data, such as face, voice or gait?
    .label = It infers traits from biometric data
    .label-no = It does not infer traits from biometric data
    .help = Biometric data come from technically measuring bodies, or the way people move, speak or type. Clothes, names, purchases and posts are no such data, and this ban does not cover what is inferred from them.
    .yes = It claims to tell political views from photos of faces.
    .no = It guesses political views from the posts that people like.

fact-individual-categorisation = Does it assign individual people to categories?
    .label = It categorises people individually
    .label-no = It does not categorise people individually
    .help = It must assign each person to a category, not describe a crowd as a whole. Nobody needs to be identified by name.
    .yes = It assigns an ethnic group to the face of each visitor.
    .no = It counts how many people enter a hall.

fact-deduces-protected-trait = Does it infer race, political opinions, union membership, religious or philosophical beliefs, sex life or sexual orientation?
    .label = It infers race, beliefs, politics, union membership or sexuality
    .label-no = It infers none of the traits named in the prohibition
    .help = Only these traits count here; hair colour, for example, is none of them. The claim to infer them is enough, even if the results are wrong.
    .yes = It claims to tell a person's religion from the face.
    .no = It sorts photos by hair colour.

fact-labels-lawful-datasets = Does it only label or filter biometric data sets that were acquired lawfully?
    .label = It only labels or filters lawful biometric data sets
    .label-no = It does more than label or filter lawful biometric data sets
    .help = Such work is exempt because it can, for example, make training data more balanced. It concerns collections of data, not decisions about people met in daily life.
    .yes = It labels photos of volunteers by ethnic origin so that no group is left out of the training data.
    .no = It sorts travellers in a station as they walk past.

fact-law-enforcement-categorisation = Does it categorise biometric data for law enforcement?
    .label = It categorises biometric data for law enforcement
    .label-no = It does not categorise biometric data for law enforcement
    .help = Law enforcement is the work of police and other authorities against crime, or of bodies acting on their behalf. The ordinary security of a private firm is not.
    .yes = Police sort seized images by physical features in order to find victims.
    .no = A shop sorts its customers in the hope of stopping thieves.

fact-publicly-accessible-space = Is the live identification used in a physical place open to the public?
    .label = It is used in a place open to the public
    .label-no = It is not used in a place open to the public
    .help = The owner does not matter, nor does a ticket or an age check. Online spaces, prisons, border control points and workplaces with entry control are not open to the public.
    .yes = A railway station, a shop or a stadium.
    .no = A factory hall that opens only with a staff badge.

fact-law-enforcement-purpose = Is the live identification used for law enforcement?
    .label = It is used for law enforcement
    .label-no = It is not used for law enforcement
    .help = Law enforcement means preventing, detecting, investigating or prosecuting crimes, or enforcing criminal penalties, by authorities or on their behalf.
    .yes = Police search a square for a suspect.
    .no = A stadium lets season-ticket holders in by their face.

fact-identification-objective = What is the live identification meant to achieve?
    .label = Objective of the live identification
    .help = The Act allows only the first three aims. A serious crime must carry a maximum sentence of at least four years and be one of these of Annex II: terrorism; trafficking in people, drugs, weapons, organs or nuclear material; sexual exploitation of children; murder or grievous injury; kidnapping; rape; crimes for the International Criminal Court; hijacking; environmental crime; organised or armed robbery; sabotage; taking part in an organisation for such crimes. If there are several aims, choose the main one, but none of the three as soon as one of them is not allowed.
    .yes = Finding victims or missing people, for the search for an abducted child.
    .no = A suspect of a serious crime, for shoplifting: choose none of the three.
fact-identification-objective_victims-or-missing-persons = finding missing people, or victims of abduction, trafficking or sexual exploitation
fact-identification-objective_imminent-threat = averting an imminent threat to life or physical safety, or a terrorist attack
fact-identification-objective_serious-crime-suspect = finding or identifying a suspect of a serious crime listed in Annex II
fact-identification-objective_other-objective = none of the three that the Act allows

fact-strictly-necessary = Is the live identification strictly necessary for that objective?
    .label = The live identification is strictly necessary
    .label-no = The live identification is not strictly necessary
    .help = No milder means would do, and the use is limited in time, place and persons to what the objective needs.
    .yes = It runs for two hours in the one station where the missing child was seen.
    .no = It runs all year in the whole city in case somebody turns up.

fact-targeted-individual-only = Does the live identification serve only to confirm the identity of the person searched for?
    .label = It only confirms the identity of the person searched for
    .label-no = It identifies more than the person searched for
    .help = The search must be directed at specific people. Identifying whoever passes by is not allowed.
    .yes = Passers-by are compared only with the picture of the missing child.
    .no = Everybody who passes is compared with a database of all residents.

fact-national-law-permits-identification = Does the law of the Member State where it is used permit this live identification?
    .label = National law permits the live identification
    .label-no = National law does not permit the live identification
    .help = The Act only lets Member States allow such use. Without a national law that allows and regulates it, it stays prohibited.
    .yes = A statute of that Member State allows it for this objective and sets the procedure.
    .no = There is no such statute, only an order of the police chief.

fact-rights-assessment-done = Was a fundamental rights impact assessment completed before the use?
    .label = A fundamental rights impact assessment was completed
    .label-no = No fundamental rights impact assessment was completed
    .help = It describes who may be affected, the risks for their rights and the measures against them. It cannot wait, not even in urgent cases.
    .yes = The police force finished and filed the assessment before switching the system on.
    .no = The assessment is to be written after the operation.

fact-identification-registered = Is the system for live identification registered in the EU database?
    .label = Registration in the EU database
    .help = For law enforcement there is a non-public section of the database. In justified urgency the use may start first, if registration follows without undue delay.
    .yes = Done before the use, if the entry already exists in the non-public section.
    .no = To follow after an urgent start, for an operation planned weeks ahead: that is not urgent.
fact-identification-registered_registered = done before the use
fact-identification-registered_urgent-registration-follows = to follow without undue delay after an urgent start
fact-identification-registered_not-registered = not done

fact-identification-authorised = Has a court or an independent authority authorised this use?
    .label = Authorisation of the live identification
    .help = Each use needs advance authorisation by a court or an independent authority whose decision is binding. In justified urgency the request may follow, at the latest within 24 hours; if it is refused, the use ends and the data are deleted.
    .yes = Given in advance, if a judge approved this search before it began.
    .no = Given in advance, if only the police chief agreed: that is not an independent authority.
fact-identification-authorised_authorised = given in advance by a court or an independent authority
fact-identification-authorised_urgent-requested-within-24-hours = requested within 24 hours after an urgent start
fact-identification-authorised_not-authorised = neither given nor requested in time

## Products and safety components (facts/products.nomos)

fact-product-law = Which of these EU product laws covers the product that the system is, or is part of?
    .label = Product laws listed in Annex I
    .help = The declaration of conformity of the product names the laws that cover it. Choose every one that fits. If none does, that is an answer too.
    .yes = Medical devices, for software that finds tumours in scans.
    .no = Radio equipment, for an app that runs on any phone: the app is not part of the phone.
fact-product-law_machinery = machinery
fact-product-law_toys = toys
fact-product-law_recreational-craft = leisure boats and personal watercraft
fact-product-law_lifts = lifts and their safety components
fact-product-law_explosive-atmospheres = equipment for explosive atmospheres
fact-product-law_radio-equipment = radio equipment
fact-product-law_pressure-equipment = pressure equipment
fact-product-law_cableways = cableway installations
fact-product-law_personal-protective-equipment = personal protective equipment
fact-product-law_gas-appliances = appliances that burn gaseous fuels
fact-product-law_medical-devices = medical devices
fact-product-law_in-vitro-diagnostics = in vitro diagnostic medical devices
fact-product-law_civil-aviation-security = civil aviation security
fact-product-law_two-and-three-wheelers = two- and three-wheel vehicles and quadricycles
fact-product-law_agricultural-vehicles = agricultural and forestry vehicles
fact-product-law_marine-equipment = ships' equipment
fact-product-law_rail-interoperability = railways (interoperability)
fact-product-law_motor-vehicles = motor vehicles and their trailers
fact-product-law_vehicle-safety = motor vehicles (general safety)
fact-product-law_unmanned-aircraft = unmanned aircraft (drones) and their remote control

fact-is-the-product = Is the AI system itself the product that this law covers?
    .label = It is itself the regulated product
    .label-no = It is not itself the regulated product
    .help = Under some of these laws software is a product of its own. Otherwise the system may be a component of a product, which we ask separately.
    .yes = Diagnostic software that is a medical device in its own right.
    .no = A function inside the door control of a lift.

fact-safety-function = Is the system intended to prevent or reduce risks to people's health and safety or to property?
    .label = It has a safety function
    .label-no = It has no safety function
    .help = The purpose that the provider sets decides. Being part of a regulated product is not enough by itself.
    .yes = It stops a press when a hand comes near.
    .no = It suggests settings that save the press energy.

fact-failure-endangers = What would a failure or malfunction of the system endanger?
    .label = What a failure would endanger
    .help = Think of outages and of wrong outputs. If people's health and safety are at stake, choose that, even if property is at risk too.
    .yes = People's health and safety, for a door control that could crush a hand.
    .no = Property only, for the control of a gas burner: an explosion endangers people too.
fact-failure-endangers_nothing = neither people nor property
fact-failure-endangers_property-only = property only, not people's health or safety
fact-failure-endangers_health-and-safety = people's health and safety

fact-solely-non-safety-purpose = Does it serve solely user assistance, performance, efficiency, automation, convenience or quality control, without any bearing on safety?
    .label = All its purposes lie outside safety
    .label-no = Not all its purposes lie outside safety
    .help = Every task of the system in the product must be of this kind. A single task that concerns safety makes the answer no.
    .yes = It learns at which floors the cabins of a lift should wait.
    .no = It plans the work of a robot and also halts it when people come close.

fact-third-party-assessment = Must an independent body assess the product before it may be sold or used?
    .label = Third-party assessment of the product
    .help = The law on the product says whether an independent body, mostly a notified body, must take part. If it must only because of other risks, such as radio interference, say so. Voluntary tests do not count.
    .yes = Required, for a medical device whose risk class calls for a notified body.
    .no = Required, for a test report that a customer wished for: that was voluntary.
fact-third-party-assessment_required = required, at least in part for health and safety
fact-third-party-assessment_required-for-other-risks-only = required, but only for risks other than health and safety
fact-third-party-assessment_not-required = not required

## Who, where, when and what for (facts/scope.nomos)

fact-role = What do you do with the system or model?
    .label = Your role
    .help = Choose all that apply: one firm can have several roles. What you do decides, not what a contract calls you. If you build a system and use it yourself, you are provider and deployer.
    .yes = Provider and deployer, for a firm that builds a tool and also uses it.
    .no = Deployer only, for a firm that has a tool built and sells it under its own name: it is the provider.
    .none = Every duty of the Act binds somebody in a role; without one, no duty can follow. Whoever builds a system, or has it built under their name, is a provider; whoever uses one at work is a deployer, be it a firm, a school or an authority; whoever passes one on is a distributor or importer. If you do not know your role, leave this open.
fact-role_provider = provider (you develop it or have it made, and offer or use it under your name)
fact-role_deployer = deployer (you use it in your work, or others do under your authority)
fact-role_importer = importer (you are in the EU and bring in a system under the name of a firm outside it)
fact-role_distributor = distributor (you pass it on in the EU, as neither provider nor importer)
fact-role_authorised-representative = authorised representative (you act in the EU by mandate of a provider outside it)
fact-role_product-manufacturer = product manufacturer (you supply an AI system together with your product)
fact-role_notified-body = notified body (you assess the conformity of other people's systems, or apply to do so)
fact-role_notifying-authority = notifying authority (your Member State has charged you with designating and watching notified bodies)
fact-role_private-publisher = private publisher (in addition to provider: you give it away as a private person, outside any business)

fact-established-in-union = Are you established or located in the EU?
    .label = You are established or located in the EU
    .label-no = You are established and located outside the EU
    .help = This asks about you, not about the system. The Act can reach you outside the EU too; other questions settle that.
    .yes = A company with its seat in Lisbon.
    .no = A company in Toronto whose customers in the EU buy online.

fact-placed-on-union-market = Is the system or model supplied in the EU, or about to be?
    .label = It is or will be supplied or put to use in the EU
    .label-no = It is not supplied or put to use in the EU
    .help = Supplying it in the course of business counts, paid or free, also over the internet. For a system it is enough that you put it to use in your own organisation in the EU.
    .yes = Customers in France can subscribe to it.
    .no = It is offered in Japan only, and nobody in the EU can order it.

fact-output-used-in-union = Are the system's outputs used in the EU?
    .label = Its outputs are used in the EU
    .label-no = Its outputs are not used in the EU
    .help = Outputs are predictions, content, recommendations or decisions. The Act does not say how much use is enough; its recital 22 speaks of outputs intended for use in the EU.
    .yes = A firm in India sorts job applications for an employer in Austria.
    .no = A hospital in Brazil uses the results for its own patients only.

fact-placed-on = On which day was the first unit supplied or put to use in the EU, or when will it be?
    .label = Date of first supply or use in the EU
    .help = The first unit of the same type and model counts, whoever received it. Later units with an unchanged design do not start a new date. A planned day will do, too.
    .yes = The day on which the first customer received this type and model.
    .no = The day on which you bought your own copy, if others had it earlier.

fact-significant-design-change = Has the system's design changed significantly since the high-risk rules began to apply, or will it?
    .label = Its design changes significantly
    .label-no = Its design does not change significantly
    .help = The articles do not define this. Recital 177 of the 2024 text puts it close to a substantial modification: an unplanned change that affects the requirements or the intended purpose.
    .yes = A new model decides by itself where the old one only made suggestions.
    .no = Spelling mistakes on the screens were corrected.

fact-for-public-authorities = Is the system intended for use by public authorities?
    .label = It is intended for use by public authorities
    .label-no = It is not intended for use by public authorities
    .help = What the provider states in instructions, advertising and technical documentation decides. National, regional and local authorities all count.
    .yes = A tool for the benefit offices of municipalities.
    .no = A tool offered to private employers only.

fact-annex-x-component = Is it part of one of the EU's large IT systems for borders, security and justice?
    .label = It is part of a large EU IT system
    .label-no = It is not part of a large EU IT system
    .help = Annex X lists seven: the Schengen Information System, the Visa Information System, Eurodac, the Entry/Exit System, ETIAS for travel authorisations, ECRIS-TCN for criminal records, and the links between them. National systems are not on the list.
    .yes = A component for matching faces in the Entry/Exit System.
    .no = The file system of one national police force.

fact-outside-union-law = Is it used only in an area that lies outside EU law?
    .label = It is used only outside the scope of EU law
    .label-no = It is used within the scope of EU law
    .help = Such areas are rare. The main one is the national security of the Member States. Ordinary policing, healthcare and business are not outside.
    .yes = An intelligence service uses it to protect national security.
    .no = A police force uses it against burglary.

fact-defence-purpose = Does the system serve military, defence or national security purposes?
    .label = Military, defence or national security purposes
    .help = The purpose counts, not who you are. As soon as there is another purpose too, such as law enforcement or civil protection, the Act applies.
    .yes = Such purposes and others, for a drone sold to armies and fire brigades.
    .no = Only such purposes, for an army's surveillance system that the police use too.
fact-defence-purpose_none = none
fact-defence-purpose_exclusive = only such purposes
fact-defence-purpose_dual = such purposes and others

fact-third-country-authority-cooperation = Does a non-EU authority or an international organisation use it in police or judicial cooperation with the EU?
    .label = A non-EU authority uses it in police or judicial cooperation
    .label-no = No non-EU authority uses it in police or judicial cooperation
    .help = Cooperation with a Member State counts as well. The use must fall within an international agreement or a framework of cooperation.
    .yes = A Canadian police force uses it under an agreement with the EU.
    .no = A Canadian firm sells it to the police of a Member State.

fact-adequate-safeguards = Does that authority or organisation provide adequate safeguards for people's fundamental rights?
    .label = There are adequate safeguards for fundamental rights
    .label-no = There are no adequate safeguards for fundamental rights
    .help = Without such safeguards the exception for this cooperation does not apply.
    .yes = The agreement has binding rules on data, oversight and legal remedies.
    .no = The agreement is silent on people's rights.

fact-sole-purpose-research = Was it developed and put to use solely for scientific research and development?
    .label = It serves scientific research and development only
    .label-no = It does not serve scientific research and development only
    .help = Both its development and its use must have this sole purpose. A commercial product that researchers also use is not covered.
    .yes = A university builds a system for one study and uses it for nothing else.
    .no = A laboratory uses a text assistant that is on general sale.

fact-pre-market-development-only = Is it so far only being researched, tested or developed, and not yet supplied or put to use?
    .label = It is still in development and not yet on the market
    .label-no = It is past research, testing and development
    .help = The Act leaves this phase alone until first supply or use. Tests in the real world are set apart and asked about separately.
    .yes = A prototype on the test bench of your own laboratory.
    .no = A pilot version that a customer already works with.

fact-real-world-testing = Is it tested in real-world conditions?
    .label = It is tested in real-world conditions
    .label-no = It is not tested in real-world conditions
    .help = Meant are temporary tests for the intended purpose outside a laboratory or simulation. The freedom of the development phase does not cover them.
    .yes = A delivery robot drives through a town for a month as a trial.
    .no = The same robot drives in a simulated town.

fact-personal-use = Do you use it as a private person, for purely personal and non-professional ends?
    .label = The use is purely personal
    .label-no = The use is not purely personal
    .help = Whatever belongs to work or regularly brings in money is professional. The exception frees you from the duties of deployers only.
    .yes = Somebody has a chatbot write a birthday poem for a friend.
    .no = A freelance journalist has it draft an article.

fact-open-source-system = Is the system released under a free and open-source licence?
    .label = The system has a free and open-source licence
    .label-no = The system has no free and open-source licence
    .help = The licence must let everyone access, use, modify and redistribute it. Even then the Act applies if the system is high-risk or falls under the prohibitions or the transparency rules. Whether you earn money with it is asked separately.
    .yes = Its source code is published under the MIT licence.
    .no = Its source code is visible, but changing it is forbidden.

fact-change-made = What have you done to a system that somebody else had already supplied?
    .label = Changes to somebody else's system
    .help = A modification is substantial if the first assessment did not foresee it and it affects the requirements for high-risk systems or the assessed purpose. If you have done none of these, that is an answer too.
    .yes = A new intended purpose, for a general assistant that you turn into a tool for choosing applicants.
    .no = A substantial modification, for changing settings as the instructions describe.
fact-change-made_own-name = your own name or trademark put on it
fact-change-made_substantial-modification = a substantial modification, beyond what was planned and assessed
fact-change-made_new-intended-purpose = a new intended purpose
fact-change-made_listed-task-at-run-time = a task from Annex III given to a general assistant or agent, only as it is used

fact-high-risk-change-ruled-out = Has the first provider clearly stated that the system must not be turned into a high-risk system?
    .label = The first provider ruled out a high-risk change
    .label-no = The first provider did not rule out a high-risk change
    .help = If so, the first provider owes you neither help nor documents. The statement must be clear.
    .yes = The terms of use say that the system must not be changed into a high-risk one.
    .no = The instructions recommend some uses and say nothing about high risk.

fact-under-manufacturers-name = Does the system come onto the market or into use under the product manufacturer's name?
    .label = It bears the product manufacturer's name
    .label-no = It does not bear the product manufacturer's name
    .help = A trademark counts as a name. The system may come together with the product, or be put into use after the product was sold.
    .yes = A lift maker sells lifts with a built-in AI system under its own brand.
    .no = The AI module carries its supplier's brand, and the manufacturer only recommends it.

## What is described (facts/system.nomos)

fact-subject = What do you want to check: a system, a model, or both?
    .label = What is checked
    .help = A model alone is not a system: it becomes part of one together with other parts, such as a user interface. Choose both if you are responsible for both.
    .yes = Both, for a firm that trains a language model and offers a chatbot built on it.
    .no = A system, for weights offered for download and nothing else: that is a model.
fact-subject_system = a system (software or a device, such as a chatbot)
fact-subject_model = a model (for example trained weights that others build into systems)

fact-machine-based = Does it run on a computer of any kind?
    .label = It runs on a computer
    .label-no = It does not run on a computer
    .help = The law says machine-based: hardware and software. A server counts, and so does a chip in a camera.
    .yes = A program in the cloud.
    .no = A paper questionnaire that staff score by hand.

fact-some-autonomy = Does it work with at least some independence from people?
    .label = It works with some autonomy
    .label-no = It works without any autonomy
    .help = Some independence is enough. It remains even if a person checks every result or starts every run.
    .yes = It proposes a diagnosis that a doctor then reviews.
    .no = A crane moves only as its driver steers every movement by hand.

fact-technique = How do the system's outputs come about?
    .label = How its outputs come about
    .help = The law asks whether the system infers: works out by itself how to get from input to output. If several techniques are combined, choose the first in the list that applies.
    .yes = Learning from data, for a spam filter trained on labelled e-mails.
    .no = Rules that people wrote, for rules applied to a score from a trained model: choose learning from data.
fact-technique_learns-from-data = learning from data (machine learning)
fact-technique_encoded-knowledge = reasoning from knowledge that people encoded, as in an expert system
fact-technique_other-inference = inference of another kind
fact-technique_mathematical-optimisation = speeding up or approximating established mathematical optimisation
fact-technique_basic-data-processing = sorting, filtering, calculating or displaying data by fixed instructions
fact-technique_classical-heuristics = classical rules of thumb for finding good solutions, without learning
fact-technique_simple-statistics = predicting with basic statistics, such as an average
fact-technique_human-defined-rules = carrying out only rules that people wrote

fact-influences-environment = Can its outputs influence their physical or virtual surroundings?
    .label = Its outputs can influence their surroundings
    .label-no = Its outputs cannot influence their surroundings
    .help = Outputs such as predictions, content, recommendations or decisions can influence people, machines, data or other software. This is so for nearly every system in use.
    .yes = Its recommendation appears on a web page.
    .no = A script discards its results before anybody or anything can use them.

## Transparency (facts/transparency.nomos)

fact-interacts-with-people = Is the system intended to interact directly with people?
    .label = It interacts directly with people
    .label-no = It does not interact directly with people
    .help = People and system must exchange something, for example in writing, by voice or by gestures. Work in the background is not interaction.
    .yes = A voice assistant that answers your telephone.
    .no = Software that plans the stock of a warehouse overnight.

fact-interaction-obvious = Is it obvious to people that they are dealing with an AI system?
    .label = It is obvious that people deal with AI
    .label-no = It is not obvious that people deal with AI
    .help = Think of a reasonably well-informed, observant and careful person in the actual circumstances. Who uses the system matters: to children, for example, less is obvious.
    .yes = A chess program whose only opponent is the computer.
    .no = A chat window called Anna, with a portrait, on the website of a shop.

fact-criminal-law-authorisation = Does a law authorise its use for work on crimes, and for what work?
    .label = Authorised by law for work on crimes
    .help = There must be a basis in law and, where the Act asks for them, safeguards for the rights of others. Choose prosecution alone if the law allows nothing else: it is no exception for emotion recognition and biometric categorisation.
    .yes = To detect, prevent or investigate, for a police tool that a statute allows against fraud.
    .no = To detect, prevent or investigate, for a shop that acts against theft on its own: choose no.
fact-criminal-law-authorisation_none = no
fact-criminal-law-authorisation_detection-prevention-or-investigation = yes, to detect, prevent or investigate them (perhaps also to prosecute)
fact-criminal-law-authorisation_prosecution-only = yes, but only to prosecute them

fact-public-crime-reporting = Can the public use the system to report a crime?
    .label = The public can report crimes through it
    .label-no = The public cannot report crimes through it
    .help = Whoever reports a crime through the system must know that it is AI, even if a law authorises the system.
    .yes = An online assistant of the police takes reports from anyone.
    .no = An investigation tool that only officers use.

fact-generates = Which kinds of content does the system generate or alter?
    .label = Content that it generates
    .help = Content counts if the system creates it or changes it artificially. Picking prepared sentences or arranging existing content is not generating. If it generates none of these, that is an answer too.
    .yes = Text and audio, for an assistant that writes answers and speaks them.
    .no = Text, for a chatbot that only picks prepared answers: it generates none.
fact-generates_audio = audio, such as speech or music
fact-generates_image = images
fact-generates_video = video
fact-generates_text = text

fact-standard-editing-only = Does it only assist with standard editing?
    .label = It only assists with standard editing
    .label-no = It does more than assist with standard editing
    .help = Meant are the usual small corrections to content that somebody else made. Creating new content goes beyond that.
    .yes = It removes red eyes from photos or corrects spelling.
    .no = It writes the whole letter from a few key words.

fact-input-not-substantially-altered = Does it leave what users feed in, and its meaning, largely unaltered?
    .label = It does not substantially alter its input
    .label-no = It substantially alters its input
    .help = Compare input and output: neither the content nor its meaning may change substantially.
    .yes = It removes background noise from a recording; voice and words stay the same.
    .no = It replaces the speaker's voice with somebody else's.

fact-deep-fake = Does it make images, audio or video that could falsely pass for real (deep fakes)?
    .label = It makes deep fakes
    .label-no = It makes no deep fakes
    .help = The content is made or altered by AI, resembles existing people, objects, places, organisations or events, and would wrongly seem authentic. Text is not meant here.
    .yes = A video in which the mayor says what she never said.
    .no = A cartoon portrait that nobody takes for a photo.

fact-evidently-artistic = Is the content part of an evidently artistic, creative, satirical or fictional work?
    .label = It is part of an evidently artistic or fictional work
    .label-no = It is not part of an evidently artistic or fictional work
    .help = The audience must be able to see what kind of work it is. The duty to disclose remains, in a form that does not spoil the work.
    .yes = A feature film makes an actor look young again.
    .no = An advertisement shows an eyewitness who does not exist.

fact-public-interest-text = Does it write or alter text published to inform the public on matters of public interest?
    .label = It writes published text on matters of public interest
    .label-no = It writes no published text on matters of public interest
    .help = Three things must come together: the text is published, it is to inform the public, and the matter concerns the public. Politics, health and the environment are examples.
    .yes = An article about an election on a news website.
    .no = Descriptions of shoes in an online shop.

fact-human-review = Does a person review the text, or is it under editorial control, before it is published?
    .label = The text is under human review or editorial control
    .label-no = The text is under neither human review nor editorial control
    .help = Somebody must actually deal with the content. Together with editorial responsibility, this makes the disclosure unnecessary.
    .yes = An editor checks facts and wording before each article appears.
    .no = The articles appear automatically, and only the spelling is checked by software.

fact-editorial-responsibility = Does a person or an organisation hold editorial responsibility for the publication?
    .label = Somebody holds editorial responsibility
    .label-no = Nobody holds editorial responsibility
    .help = A person or an organisation must answer for what is published. Together with human review, this makes the disclosure unnecessary.
    .yes = A publisher named on the website answers for all articles.
    .no = An automated site says that it takes no responsibility for its texts.

## Listed uses, their limits and Article 6(3) (facts/uses.nomos)

fact-biometric-function = Which of these biometric functions is the system meant to perform?
    .label = Biometric functions
    .help = Biometric data come from measuring people's bodies or behaviour, such as face, voice, gait or typing. Choose all that fit; if none does, that is an answer too.
    .yes = Verification, for a phone that its owner unlocks by face.
    .no = Remote identification, for the same phone: its owner takes part, and only the claimed identity is checked.
fact-biometric-function_remote-identification = identifying people without their taking part, mostly at a distance
fact-biometric-function_verification = only confirming that people are who they claim to be
fact-biometric-function_categorisation = sorting people into categories
fact-biometric-function_emotion-recognition = inferring emotions or intentions

fact-annex-3-use = For which of these uses is the system intended?
    .label = Use listed in Annex III
    .help = The intended use is what the provider states in instructions, advertising and technical documentation. Choose everything that comes close: other questions settle the limits. If none does, that is an answer too.
    .yes = Recruiting people, for a tool that ranks job applications.
    .no = Recruiting people, for a calendar that books rooms for interviews: none of these.
fact-annex-3-use_critical-infrastructure = running critical digital infrastructure, road traffic, or water, gas, heat or power
    .heading = Critical infrastructure (Annex III, point 2)
fact-annex-3-use_education-admission = deciding on admission to education, or assigning people to institutions
    .heading = Education and vocational training (point 3)
fact-annex-3-use_learning-outcomes = evaluating what people have learned, also in order to steer their learning
fact-annex-3-use_education-level = assessing the level of education that a person will receive or can reach
fact-annex-3-use_exam-monitoring = watching students during tests for prohibited behaviour
fact-annex-3-use_recruitment = recruiting or selecting people (targeted job adverts, filtering applications, evaluating candidates)
    .heading = Employment and management of workers (point 4)
fact-annex-3-use_work-decisions = managing workers (terms, promotion, termination, tasks by behaviour or traits, monitoring, evaluation)
fact-annex-3-use_job-advert-delivery = finding the audience for adverts of every kind, jobs among them
fact-annex-3-use_public-benefits = deciding on essential public benefits and services, including healthcare
    .heading = Essential services, public and private (point 5)
fact-annex-3-use_creditworthiness = evaluating people's creditworthiness or credit score
fact-annex-3-use_payment-default = predicting whether people will pay rent, bills or purchases on account
fact-annex-3-use_prudential-credit-risk = watching credit risk for prudential purposes, such as capital requirements, after credit has been granted
fact-annex-3-use_life-or-health-insurance = assessing risks or prices for people in life or health insurance
fact-annex-3-use_emergency-calls = classifying emergency calls, dispatching help, or triage of emergency patients
fact-annex-3-use_self-triage = telling people how urgent their own symptoms are
fact-annex-3-use_victim-risk = assessing a person's risk of becoming a victim of crime
    .heading = Law enforcement (point 6)
fact-annex-3-use_police-polygraph = lie detection and similar tools in law enforcement
fact-annex-3-use_evidence-reliability = evaluating how reliable evidence is in criminal cases
fact-annex-3-use_offending-risk = assessing a person's risk of offending, or people's traits or past crimes
fact-annex-3-use_police-profiling = profiling people to detect, investigate or prosecute crimes
fact-annex-3-use_migration-polygraph = lie detection and similar tools in migration, asylum or border control
    .heading = Migration, asylum and border control (point 7)
fact-annex-3-use_migration-risk = assessing risks posed by people who enter, or intend to enter, a Member State
fact-annex-3-use_asylum-or-visa-files = helping to examine applications for asylum, visas or residence permits
fact-annex-3-use_migration-identification = detecting or identifying people in migration, asylum or border control
fact-annex-3-use_judicial-assistance = helping courts or dispute resolution bodies to research and interpret facts and law, or to apply the law
    .heading = Justice and democracy (point 8)
fact-annex-3-use_election-influence = influencing elections, referendums or how people vote

fact-use-permitted-by-law = Does EU or national law permit this use?
    .label = EU or national law permits the use
    .label-no = EU or national law does not permit the use
    .help = Biometrics, law enforcement and migration are listed only as far as other law permits the use, such as data protection law. If it does not, the use is unlawful rather than high-risk.
    .yes = A statute lets the border authority use such a system.
    .no = Data protection law does not let the shop recognise its visitors.

fact-education-institution = Does this concern institutions of education or vocational training, or their programmes?
    .label = It concerns an institution of education or training
    .label-no = It concerns no institution of education or training
    .help = Schools, universities and training institutions at all levels count, public or private, and those who decide who gets in or sit tests for them. Courses that a firm holds for its own staff do not.
    .yes = An agency assigns people to places at vocational schools.
    .no = A firm tests its staff after a safety course of its own.

fact-solely-cybersecurity = Is it intended for cybersecurity and nothing else (biometrics may also protect personal data)?
    .label = It is intended solely for cybersecurity
    .label-no = It is not intended solely for cybersecurity
    .help = In critical infrastructure, what serves cybersecurity alone is no safety component (recital 55). Of biometrics, recital 54 says the same of what only enables cybersecurity and the protection of personal data. Any further purpose, such as keeping pressure or voltage steady, makes the answer no.
    .yes = It detects intruders in the control network of a waterworks.
    .no = It watches the water pressure and also reports odd network traffic.

fact-infers-sensitive-attributes = Does it infer sensitive or protected traits and sort people by them?
    .label = It infers sensitive or protected traits
    .label-no = It infers no sensitive or protected traits
    .help = Recital 54 means the special categories of data protection law, such as ethnic origin, religion, health or sexual orientation. Age is none of them. The system must infer the trait from biometric data and sort people by it.
    .yes = It sorts people by ethnic origin, inferred from their faces.
    .no = It sorts people by estimated age.

fact-ancillary-categorisation = Is the sorting only a side feature of another commercial service, and technically unavoidable?
    .label = The sorting is ancillary and technically necessary
    .label-no = The sorting is not both ancillary and technically necessary
    .help = Both are needed: the feature cannot be used without the main service, and objective technical reasons make it strictly necessary.
    .yes = An online shop measures facial features so that buyers can try on glasses.
    .no = A platform guesses political views from profile photos to place advertisements.

fact-for-public-body = Does a public authority, or somebody on its behalf, use it to decide on public benefits or services?
    .label = A public authority uses it for benefits or services
    .label-no = No public authority uses it for benefits or services
    .help = A private firm that acts on behalf of an authority counts. Benefits and services include social security, housing help and healthcare.
    .yes = A contractor checks claims for housing benefit on behalf of a city.
    .no = A private charity decides on its own donations.

fact-detects-financial-fraud = Is the system used to detect financial fraud?
    .label = It is used to detect financial fraud
    .label-no = It is not used to detect financial fraud
    .help = Systems for detecting financial fraud are excepted from the entry on creditworthiness. If the score also serves to grant or refuse credit, answer no.
    .yes = It flags card payments that look stolen.
    .no = It rates how likely applicants are to repay a loan.

fact-for-law-enforcement = Is it intended for law enforcement authorities, for others acting on their behalf, or for EU bodies supporting them?
    .label = It is intended for law enforcement authorities
    .label-no = It is not intended for law enforcement authorities
    .help = Police, public prosecutors and other bodies with powers against crime count. A private firm counts only when it acts on their behalf.
    .yes = A police force is to use it in its investigations.
    .no = Journalists are to use it to check photos.

fact-for-migration-authority = Is it intended for migration, asylum or border authorities, for others acting on their behalf, or for EU bodies?
    .label = It is intended for migration, asylum or border authorities
    .label-no = It is not intended for migration, asylum or border authorities
    .help = The authorities in charge of these fields count, and EU bodies with tasks in them. A private firm counts only when it acts on their behalf.
    .yes = An asylum office is to use it for its files.
    .no = An airline is to use it to seat its passengers.

fact-verifies-travel-documents = Does it serve only to verify travel documents?
    .label = It only verifies travel documents
    .label-no = It does more than verify travel documents
    .help = Checking passports, visas and the like is excepted from the entry on identifying people.
    .yes = It checks whether a passport is genuine.
    .no = It looks for wanted people in the queue at the border.

fact-judicial-setting = Whom does it help to research and apply facts and law?
    .label = Whom it helps to apply the law
    .help = Whoever acts on behalf of a court counts as the court. Dispute resolution counts if its outcome has legal effects for the parties. Purely administrative help, such as making judgments anonymous, is not meant.
    .yes = A court, for a tool that finds case law for judges.
    .no = A court, for a research tool sold to law firms: choose neither.
fact-judicial-setting_judicial-authority = a court or other judicial authority, or somebody acting on its behalf
fact-judicial-setting_alternative-dispute-resolution = a body for dispute resolution out of court, such as arbitration or mediation
fact-judicial-setting_public-prosecutor = a public prosecutor
fact-judicial-setting_neither = neither a court nor a body for dispute resolution

fact-voters-exposed-to-output = Are voters directly exposed to its output?
    .label = Voters are directly exposed to its output
    .label-no = Voters are not directly exposed to its output
    .help = Tools that only organise a campaign behind the scenes are excepted from the entry on elections.
    .yes = It writes personal messages that voters receive.
    .no = It plans the routes of campaign helpers.

fact-no-significant-risk = Is it without significant risk of harm to people's health, safety or fundamental rights?
    .label = It poses no significant risk of harm
    .label-no = It poses a significant risk of harm
    .help = Risk means both how likely harm is and how severe it would be. One sign that it is not significant is that the system does not really influence what is decided about people. You must be able to give reasons for a yes in writing.
    .yes = It marks applications that came in twice, and a person decides what to do.
    .no = Its ranking decides who is invited to an interview.

fact-task-kind = Which of these describe the system's task?
    .label = Kind of task
    .help = The task as intended counts. Choose all that fit. If none does, that is an answer too.
    .yes = A narrow procedural task, for a tool that puts applications into one format.
    .no = A preparatory task, for a tool whose score staff adopt: it makes the assessment itself.
fact-task-kind_narrow-procedural-task = a narrow procedural task, such as sorting documents by kind
fact-task-kind_improves-finished-human-work = improving the result of work that a person has already completed
fact-task-kind_detects-decision-patterns = finding patterns in earlier decisions, without replacing or influencing them unreviewed
fact-task-kind_preparatory-task = a task that only prepares an assessment, such as indexing or translating files
fact-task-kind_checks-against-criteria = in doing so, it checks the data of people against fixed criteria
fact-task-kind_part-of-a-joint-output = it is one step of several whose joint output influences the decision

fact-profiles-people = Does the system profile people?
    .label = It profiles people
    .label-no = It does not profile people
    .help = Profiling is the automated use of personal data to evaluate something about a person, such as work, health or behaviour. A system listed in Annex III that profiles people is always high-risk.
    .yes = It scores applicants by their careers and test results.
    .no = It puts forms into one format and evaluates nobody.

## Open questions of law and their readings (articles and annexes)

reading-art-5_1_f-biometrics = Does the ban on inferring emotions at work and in education cover biometric data only?
    .settled = a judgment of the Court of Justice, or an amendment that names the kind of data in the ban
reading-art-5_1_f-biometrics_biometric-data-only = only emotions inferred from biometric data are banned, as in the definition of emotion recognition
reading-art-5_1_f-biometrics_any-data = emotions inferred from any data are banned, because the ban itself names no kind of data

reading-art-6_1b-harm = Does danger to property alone make a component a safety component if it does not serve safety?
    .settled = final guidelines under Article 6(5), or a judgment of the Court of Justice; it falls away if a failure would also endanger people
reading-art-6_1b-harm_persons-only = only danger to people's health and safety counts, because Article 6(1b) does not name property
reading-art-6_1b-harm_property-too = danger to property counts too, as in the definition of a safety component

reading-rec-54-security = Are biometrics that serve only cybersecurity and data protection listed in Annex III?
    .settled = final guidelines under Article 6(5), or a judgment of the Court of Justice
reading-rec-54-security_not-listed = they are not, because recital 54 says that they should not be considered high-risk
reading-rec-54-security_listed-all-the-same = they are, because the annex itself makes no such exception and a recital cannot make one

reading-art-6_3-logic = Is one of the four conditions of Article 6(3) enough, or must there also be no significant risk?
    .settled = final guidelines under Article 6(5), a delegated act under Article 6(6), or a judgment of the Court of Justice; it falls away if there is no significant risk
reading-art-6_3-logic_condition-suffices = one of the four conditions is enough, whatever the risk
reading-art-6_3-logic_cumulative = the system must meet one of the four conditions and also pose no significant risk

reading-art-111_2-date = Which date is "the date of application of Chapter III" for systems already on the market?
    .settled = a correction of Article 111(2), guidelines under Article 96, or a judgment of the Court of Justice
reading-art-111_2-date_date-of-the-route = the date of the system's own route counts, Annex I or Annex III
reading-art-111_2-date_general-date = the general date of application of the Act counts for all systems

reading-art-2_2-reach = Does Article 2(2) leave out the prohibitions and transparency for products under Annex I Section B?
    .settled = guidelines under Article 96, or a judgment of the Court of Justice
reading-art-2_2-reach_literal = "only" is meant literally, and the prohibitions, transparency and Annex III do not reach such products
reading-art-2_2-reach_high-risk-rules-only = "only" concerns the rules for high-risk systems, and the prohibitions, transparency and Annex III still apply
