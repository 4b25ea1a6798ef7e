# The duties of providers of AI systems, and what shows that they are met.

## Data for finding and correcting biases

duty-art-4a_1_a = No other data will do
    .do = Use special categories of personal data against bias only if other data, synthetic or anonymous ones among them, cannot do the job.
    .why = Data about health, origin or belief are used only where nothing less sensitive helps.
    .show = A note of which other data you tried or weighed, and why they were not enough.

duty-art-4a_1_b = Limits on re-use
    .do = Set technical limits on using the special data again, and protect them with the best current methods, such as pseudonyms.
    .why = Data collected against bias must not end up serving other ends.
    .show = A description of the limits and of the protection, with the date of the last check.

duty-art-4a_1_c = Controlled access
    .do = Let only authorised people who are bound to secrecy reach the special data, and record who did.
    .why = The fewer people see such data, the less can go wrong.
    .show = The list of authorised people and the access log.

duty-art-4a_1_d = No passing on
    .do = Keep the special data to yourself: send them to nobody, and let nobody else look at them.
    .why = The permission covers your own work against bias and nothing else.
    .show = A record that confirms where the data are held and that no other party has access.

duty-art-4a_1_e = Deletion
    .do = Delete the special data as soon as the bias is corrected or their time is up, whichever comes first.
    .why = What is no longer needed can no longer leak.
    .show = A deletion record with dates.

duty-art-4a_1_f = Reasons on record
    .do = Write into your records of processing why the special data were strictly necessary and why other data were not enough.
    .why = An authority must be able to check the exception afterwards.
    .show = The entry in the records of processing.

duty-art-4a_2_models = Special data and models
    .do = Use special categories of personal data against bias in your model only on the six conditions: no other data will do, limits on re-use, controlled access, no passing on, deletion, and reasons on record.
    .why = The permission for systems holds for models, too, with the same limits.
    .show = A record of each of the six conditions.

duty-art-10_5 = Special data against bias
    .do = Use special categories of personal data to find and correct biases only on the six conditions: no other data will do, limits on re-use, controlled access, no passing on, deletion, and reasons on record.
    .why = Sensitive data may serve fairness, but only as far as nothing else does.
    .show = A record of each of the six conditions.

## A listed use that is not high-risk

duty-art-6_4_document = Written assessment
    .do = Write down, before first supply or use, why your system is not high-risk although its use is listed.
    .why = The exception rests on your own judgement, so others must be able to follow it.
    .show = The dated assessment, with the condition you rely on.

duty-art-6_4_hand-over = Assessment on request
    .do = Give the assessment to a national authority that asks for it.
    .why = An authority that doubts the exception begins with your reasons.
    .show = The request, your answer and its date.

## What the system must be: Articles 8 to 15

duty-art-8_1 = Requirements by purpose and state of the art
    .do = Meet the requirements of Articles 9 to 15 as the intended purpose and the recognised state of the art call for, and let risk management tell you what that takes.
    .why = The law sets aims, not figures: what is enough depends on what the system is for.
    .show = A table of the requirements, with what you did for each and why that is enough.

duty-art-8_2 = Product and AI rules together
    .do = See to it that the whole product meets its product law as well as the AI rules; you may fold tests, reports and documents for AI into those of the product law.
    .why = Two laws apply to one product, and one set of papers may serve both.
    .show = Product documents that say where each AI requirement is dealt with.

duty-art-9_5 = Measures until the rest is acceptable
    .do = First remove risks by design, as far as technically feasible. Control those that stay. Inform deployers, and train them where that helps. Weigh how the measures act together, until what remains is acceptable, hazard by hazard and as a whole.
    .why = A warning in the manual is the last resort, not the first.
    .show = For each hazard: the measure and why it was chosen, the risk that remains and why it is acceptable, and the knowledge you expect of deployers.

duty-art-9_8 = Testing before supply
    .do = Test the system before first supply or use, against measures and thresholds that you fixed beforehand and that suit its purpose.
    .why = A threshold chosen after the test proves nothing.
    .show = Test reports, with the measures, the thresholds and the day they were fixed.

duty-art-9_9 = Minors and vulnerable groups
    .do = Consider in your risk management whether the system is likely to harm people under 18 or other vulnerable groups.
    .why = What adults cope with can hurt a child.
    .show = The passage of the risk management file on these groups.

duty-art-10_2 = Data governance
    .do = Govern your training, validation and test data: design choices, origin, preparation, assumptions, whether they suffice, and what is missing.
    .why = A system is as good as the data it was made from.
    .show = Records of the choices made, of how the data were prepared, and of what they are taken to measure. They say where the data came from and for what they were first collected, whether they suffice, and which gaps were found and closed.

duty-art-10_2_f = Looking for bias
    .do = Examine your data for biases that can harm people or discriminate, and take measures to find, prevent and reduce them.
    .why = What is skewed in the data comes back in the results.
    .show = The examination, what it found, and what you did about it.

duty-art-10_3 = Data quality
    .do = Use data sets that are relevant, representative enough, as correct and complete as possible, and true to the people and the setting for which the system is meant.
    .why = A system that never saw a group of people will do badly for them.
    .show = Figures on the data sets, set against the people and the setting of use.

duty-art-10_6 = Test data only
    .do = Apply the rules on data governance, bias and quality to your test data; without training there are no other data sets to govern.
    .why = Even a system that learned nothing can only be judged on sound test data.
    .show = Records of the origin and quality of the test data.

duty-art-11_1 = Technical documentation
    .do = Draw up the technical documentation before first supply or use, with at least what Annex IV lists, and keep it up to date.
    .why = It is the proof that the system meets the requirements.
    .show = The technical documentation, with its version history. It describes the system, its making, working and control, its metrics, risk management and changes. Standards, declaration of conformity and monitoring plan belong to it.

duty-art-11_2 = One set of documents
    .do = Put what the AI rules and the product law ask for into one set of technical documents.
    .why = One product needs one file.
    .show = The single set of documents, with a table that shows where each law is answered.

duty-art-12_1 = Automatic logs
    .do = Build the system so that it records events by itself over its whole life: those that point to risks or to major changes, and those that monitoring needs.
    .why = Without logs nobody can find out what went wrong.
    .show = The design of the logging, and sample logs.

duty-art-12_3 = Logs of remote identification
    .do = See to it that the logs hold at least the start and end of each use, the reference database, the input that led to a match, and who verified the result.
    .why = Identifying somebody from afar weighs so heavily that each case must be traceable.
    .show = The log format, and sample logs with these four entries.

duty-art-13_1 = Understandable operation
    .do = Design the system so that those who use it can interpret its output and use it properly.
    .why = Output that nobody understands is followed blindly or ignored.
    .show = The part of the documentation on how output is explained, and tests with users.

duty-art-13_2 = Instructions for use
    .do = Supply clear, complete and correct instructions: who you are, what the system is for, how accurate it is and when not, risks, oversight, resources, upkeep and logs.
    .why = Only with these can the user keep to the safe use.
    .show = The instructions for use, with their version.

duty-art-14_1 = Human oversight
    .do = Build the system, and prepare its users, so that people can understand, doubt, override and stop it while it runs, in the intended use and in foreseeable misuse.
    .why = A person must be able to prevent harm to health, safety or rights that the other safeguards leave.
    .show = A description of the oversight measures, and tests with the people who oversee.

duty-art-14_5 = Confirmed by two people
    .do = See to it that nobody acts on an identification until at least two competent and trained people have each confirmed it.
    .why = Two people are less likely to accept a wrong match than one.
    .show = The check in the design and in the instructions, and a test of it.

duty-art-15_1 = Accuracy and robustness
    .do = Reach a suitable level of accuracy and robustness, keep it over the whole life of the system, and protect it against errors and faults.
    .why = People rely on the system behaving tomorrow as it does today.
    .show = Tests of accuracy and robustness, repeated over time, and the measures against faults, such as backup or fail-safe plans.

duty-art-15_4_feedback = Feedback loops
    .do = Prevent or reduce the risk that biased output comes back as input while the system goes on learning, and deal with such loops where they arise.
    .why = A system that learns from itself can talk itself into its own mistakes.
    .show = An analysis of the loops, and the measures against them.

duty-art-15_5 = Cybersecurity
    .do = Protect the system against attempts to change its use, output or performance, among them poisoned data or models, misleading inputs and theft of data.
    .why = Whoever controls the system controls its decisions.
    .show = A threat analysis, and the results of security tests.

## What the provider must do: Articles 16 to 25

duty-art-16_b = Name and address
    .do = Put your name or trade mark and an address for contact on the system, or else on its packaging or documents.
    .why = Whoever finds a fault must know whom to tell.
    .show = A picture of the marking or of the screen that holds it.

duty-art-16_l = Accessibility
    .do = Make the system accessible to people with disabilities, as the EU rules on websites, apps, products and services require.
    .why = A system that some people cannot use shuts them out.
    .show = An accessibility report.

duty-art-17_1 = Quality management
    .do = Run a documented quality management system with the thirteen aspects of Article 17, in proportion to the size of your organisation. It may be part of the one that the law of your sector asks for.
    .why = Good systems come from orderly work, not from luck.
    .show = The quality manual. It covers the strategy for compliance; design, development and tests; standards, data and risks; monitoring, incidents and contacts; records, resources, and who answers for what.

duty-art-17_4_remaining = Rest of quality management
    .do = Even though your financial rules cover quality management, add risk management, post-market monitoring and the reporting of serious incidents under the AI rules.
    .why = Financial rules do not cover these three.
    .show = The part of your governance documents on these three aspects.

duty-art-18_1 = Keep documents
    .do = Keep the technical documentation, the papers on quality management, those of a notified body and the declaration of conformity ready for the authorities.
    .why = Faults can show years after the sale.
    .show = The archive, with the date until which each document is kept.

duty-art-18_3 = Documents with the financial files
    .do = Keep the technical documentation as part of the files that financial law requires.
    .why = The financial supervisor then finds everything in one place.
    .show = The place of the documentation in those files.

duty-art-19_1 = Keep logs
    .do = Keep the logs that are under your control for the minimum period, or longer if the purpose of the system calls for it, unless other law, above all on data protection, says otherwise.
    .why = What happened must still be readable when somebody asks.
    .show = The log archive, and the rule for how long logs are kept.

duty-art-19_2 = Logs with the financial files
    .do = Keep the logs as part of the files that financial law requires.
    .why = The financial supervisor then finds everything in one place.
    .show = The place of the logs in those files.

duty-art-20_1 = Corrective action
    .do = As soon as you have reason to think that the system breaks the rules, correct, withdraw, disable or recall it.
    .why = Each day of delay puts more people at risk.
    .show = A record of the fault, the decision and the correction, with dates.

duty-art-20_1_inform = Tell the chain
    .do = Tell distributors and, where there are any, deployers, importers and your authorised representative about the fault and its correction.
    .why = They cannot act on what they do not know.
    .show = The notices sent, with dates and recipients.

duty-art-20_2 = Risk: investigate and report
    .do = If the system presents a risk, look for the cause at once, with the deployer who reported it, and tell the market surveillance authority and the notified body that certified it.
    .why = A risk to health, safety or rights concerns others who use the same system.
    .show = The investigation, and the notices to the authority.

duty-art-21_1 = Proof on request
    .do = Give an authority that asks with reasons everything that shows that the system meets the requirements, in a language it understands.
    .why = Supervision rests on what you can show; a wrong answer has a fine of its own.
    .show = The request, your answer and its date.

duty-art-21_2 = Logs on request
    .do = Let an authority that asks with reasons see the logs that are under your control.
    .why = The logs show what the system really did.
    .show = A way to export the logs, and a record of each access.

duty-art-22_1 = Appoint a representative
    .do = Appoint, in writing and before the system reaches the EU market, an authorised representative established in the EU, to whom authorities may turn beside you or in your place.
    .why = Authorities need somebody in the EU who answers for the system.
    .show = The written mandate.

duty-art-22_2 = Enable the representative
    .do = Give your authorised representative what it needs to do the tasks of its mandate.
    .why = A representative without documents and powers is only a letter box.
    .show = The mandate, and proof that the documents reached the representative.

duty-art-25_2_help = Help the next provider
    .do = Work with the new provider: hand over the documents, name known limits and faults, and give the technical access it needs; trade secrets and intellectual property stay protected.
    .why = The new provider answers for a system that only you know from the inside.
    .show = A record of what was handed over, and when.

duty-art-25_4_provider = Agreement with suppliers
    .do = Agree in writing with each supplier of systems, models, tools, services, components or processes which information, access and help you get.
    .why = You answer for parts that you did not make.
    .show = The written agreements.

## Assessment, declaration, marking, registration

duty-art-43_1_choice = Assessment of your choice
    .do = Choose between internal control and assessment by a notified body, and complete it before first supply or use.
    .why = With standards or common specifications applied in full, the law leaves the route to you.
    .show = The file of the assessment.

duty-art-43_1_body = Assessment by a notified body
    .do = Have a notified body assess your quality management and technical documentation before first supply or use; for police, immigration, asylum and EU bodies the market surveillance authority does it.
    .why = For biometrics without full standards the law asks for a second pair of eyes.
    .show = The certificate.

duty-annex-7_3_1 = Application to the notified body
    .do = Apply to one notified body of your choice. Say who you and your representative are, and that you applied to no other body. Attach the list of systems, their technical documentation, and how your quality management works and stays adequate.
    .why = The body can judge only what it has before it.
    .show = The applications, with what was attached.

duty-annex-7_3_3 = Quality management as approved
    .do = Keep up the quality management system as approved, and tell the notified body beforehand of changes to it or to the list of systems.
    .why = The approval holds for the system that the body has seen.
    .show = The quality manual with its changes, and the notices to the body.

duty-annex-7_4_3 = Open data and tests to the body
    .do = Give the notified body full access to the data for training, validation and testing as far as it needs it, and supply the proofs and tests that it asks for.
    .why = Papers alone do not show how a system was made.
    .show = The requests of the body, and how each was met.

duty-annex-7_4_5 = Open the model to the body
    .do = Give the notified body access to the models and their parameters if it asks with reasons and everything else has proved not to be enough. Trade secrets stay protected.
    .why = Some questions only the model itself answers.
    .show = The request, and how access was given.

duty-annex-7_4_7 = Changes to a certified system
    .do = Tell the body that issued the certificate of every planned change that could affect compliance or the intended purpose, and of every other such change that you learn of. The body decides whether a supplement is enough.
    .why = A certificate speaks of the system as it was.
    .show = The notices of changes, and the supplements.

duty-annex-7_5_2 = Premises open to the body
    .do = Let the notified body enter the premises where the systems are designed, developed and tested, and give it all it needs for its audits.
    .why = It has to see whether the work is done as the manual says.
    .show = A record of the visits and of what was handed over.

duty-art-43_2_internal-control = Internal control
    .do = Check by yourself, before first supply or use, that quality management, documentation, design and monitoring meet the requirements.
    .why = For these uses the law trusts your own check, and holds you to it.
    .show = The file of the internal control.

duty-art-43_3_procedure = Procedure of the product law
    .do = Follow the assessment that the product law prescribes, with the AI requirements and your quality management as part of it, before first supply or use.
    .why = One procedure covers the product and its AI.
    .show = The file of the assessment, with the part on AI.

duty-art-43_4 = New assessment after changes
    .do = Have the system assessed anew after a substantial modification; changes by learning that you planned and documented beforehand do not count.
    .why = The old assessment speaks of a system that no longer exists.
    .show = The change log, and the new assessment.

duty-art-41_5 = Show an equal solution
    .do = Show that the solution you chose instead of the common specifications is at least as good.
    .why = You may go another way, but not a worse one.
    .show = The comparison in the technical documentation.

duty-art-44_2_annex-3 = Renew the certificate
    .do = Have the certificate renewed before it ends.
    .why = Without a valid certificate the assessment is no longer shown.
    .show = The valid certificate.

duty-art-44_2_annex-1 = Renew the product's certificate
    .do = Have the certificate renewed before it ends.
    .why = Without a valid certificate the assessment is no longer shown.
    .show = The valid certificate.

duty-art-36_8_confirm = Another body while yours is suspended
    .do = Confirm in writing to the authority of your seat that another qualified notified body watches over the certificate for the time being.
    .why = A certificate needs somebody who looks after it.
    .show = The confirmation, with the agreement of the other body.

duty-art-47_1 = Declaration of conformity
    .do = Draw up and sign a machine-readable EU declaration of conformity for each system, keep it current, and keep it for the authorities.
    .why = With it you take responsibility for the system.
    .show = The signed declaration.

duty-art-47_2 = Content and languages
    .do = Put into the declaration what Annex V lists, and translate it for the authorities of the countries of sale.
    .why = An authority must be able to read what you declare.
    .show = The declaration and its translations. It names the system, the provider and its sole responsibility, and the standards, with the notified body and certificate, if any. It states conformity, also with data protection law, and bears place, date and signature.

duty-art-47_3 = A single declaration
    .do = Draw up one declaration for the AI rules and all other EU laws that ask for one, and name them in it.
    .why = One product speaks with one voice.
    .show = The single declaration, with the list of laws.

duty-art-48_1 = CE marking
    .do = Put the CE marking visibly, legibly and indelibly on the system, or else on packaging or documents. It may be digital if people can easily reach it there. It stands for every EU law that asks for it.
    .why = It tells buyers and authorities that the system was assessed.
    .show = A picture of the marking.

duty-art-48_4 = Number of the notified body
    .do = Add the number of the notified body to the CE marking, and to advertising that mentions it.
    .why = The number shows who checked.
    .show = A picture of the marking with the number.

duty-art-49_1 = Registration
    .do = Register yourself and the system in the EU database before first supply or use.
    .why = The public can see which such systems exist.
    .show = The entry in the database. It names you, your representative and whoever enters it for you, and the countries. For the system it gives trade name, purpose, inputs and logic, status, certificate with a copy, declaration and instructions; a web address is optional.

duty-art-49_2 = Registration although not high-risk
    .do = Register yourself and the system in the EU database before first supply or use, with the condition you rely on.
    .why = The exception rests on your own word, so it is made public.
    .show = The entry in the database. It names you, your representative and whoever enters it for you. For the system it gives trade name, purpose, status and the condition you rely on.

duty-art-49_4 = Non-public registration
    .do = Register yourself and the system in the secure part of the EU database before first supply or use.
    .why = Police and border systems are recorded without being exposed.
    .show = Confirmation of the entry, which leaves out inputs and logic, certificate, declaration and instructions.

duty-art-49_4_not-high-risk = Non-public registration, not high-risk
    .do = Register yourself and the system in the secure part of the EU database before first supply or use, although you hold it not to be high-risk.
    .why = The exception is recorded for the authorities even where it is not public.
    .show = Confirmation of the entry, which leaves out the condition you rely on.

duty-art-49_5 = National registration
    .do = Register the system at national level.
    .why = Systems of critical infrastructure are not listed where attackers could read it.
    .show = Confirmation of the entry.

duty-art-71_2 = Entry kept up to date
    .do = Enter the data that Annex VIII lists into the EU database yourself, or through your authorised representative, and keep them up to date.
    .why = An old entry misleads those who rely on it.
    .show = The entry, with the date of the last change.

## Transparency

duty-art-50_1_inform = Tell people it is AI
    .do = Build the system so that people learn, clearly and at the latest at the first contact, that they are dealing with AI.
    .why = People talk differently to a machine, and have a right to know.
    .show = A picture or recording of the notice.

duty-art-50_2_mark = Mark generated content
    .do = Mark what the system generates or alters in a form that machines can read, and make it recognisable as artificial, as reliably as is technically feasible.
    .why = Others must be able to tell real from made.
    .show = A description of the marking, and tests of how well it can be detected.

## Sandboxes and tests in the real world

duty-art-57_5 = Sandbox plan
    .do = Agree a plan with the authority, with safeguards and, if you test in the real world, the plan for that, and work to it.
    .why = The plan marks out what you may try.
    .show = The agreed plan.

duty-art-57_11 = Reduce risks in the sandbox
    .do = Reduce significant risks to health, safety or rights as soon as they show; otherwise the authority suspends the work.
    .why = Trying things out is no reason to harm people.
    .show = A record of the risks found and the measures taken.

duty-art-57_12 = Keep to plan and guidance
    .do = Keep to the plan, the terms and the guidance of the authority in good faith: then there is no fine, but you remain liable to others for damage.
    .why = The freedom of the sandbox goes with its rules.
    .show = A log of the work, set against the plan.

duty-art-60_4_a = Test plan
    .do = Draw up a plan for the test and hand it to the market surveillance authority of the country where the test will run.
    .why = A test on people needs thought before it begins.
    .show = The plan, with proof of its receipt.

duty-art-60_4_b = Approval of the test
    .do = Begin only once the authority has approved the test and the plan; 30 days of silence count as approval, unless national law says otherwise.
    .why = Somebody other than the tester should agree.
    .show = The approval, or proof of 30 days without an answer.

duty-art-60_4_c = Registration of the test
    .do = Register the test: in the EU database, in its secure part for police, migration and borders, or in the national register for critical infrastructure.
    .why = The test gets a number by which authorities and participants can find it.
    .show = The entry and its number. It names you, the deployers, the system and its purpose and, later, any suspension or end. Outside the secure part it also sums up the plan.

duty-art-60_4_d = Legal representative
    .do = Appoint a legal representative in the EU before the test begins.
    .why = Participants and authorities need somebody within reach.
    .show = The appointment.

duty-art-60_4_e = Test data abroad
    .do = Send data of the test outside the EU only with the safeguards that EU law asks for.
    .why = Participants keep their protection wherever their data go.
    .show = The part of the plan on transfers.

duty-art-60_4_f = Length of the test
    .do = End the test as soon as its aim is reached, within the longest time allowed; you may extend it once by as long again if you tell the authority beforehand and why.
    .why = A test without end is a sale.
    .show = The plan with its dates, and any notice of extension.

duty-art-60_4_g = Vulnerable participants
    .do = Protect participants who are vulnerable because of age or disability.
    .why = They find it harder to speak up or to leave.
    .show = The part of the plan on these participants.

duty-art-60_4_h = Agreement with deployers
    .do = Tell the deployers who take part all that matters for their decision, give them instructions for use, and agree who does what.
    .why = Two who share a test must know who answers for what.
    .show = The agreement, and the instructions handed over.

duty-art-60_4_i = Informed consent
    .do = Get the free and informed consent of everybody on whom you test, after telling them about aims, conditions, rights and whom to ask.
    .why = Nobody is tested on against their will.
    .show = The information sheet and the consents.

duty-art-60_4_i_law-enforcement = Tests without consent
    .do = See to it that neither the test nor its result harms the people concerned, and delete their data afterwards.
    .why = Those who were not asked must not pay for it.
    .show = The part of the plan on this, and a deletion record.

duty-art-60_4_j = Oversight of the test
    .do = Have qualified and trained people with enough time and authority oversee the test.
    .why = Somebody must be able to stop it.
    .show = The names and qualifications of those who oversee it.

duty-art-60_4_k = Reversible results
    .do = See to it that what the system predicts, recommends or decides can be undone and disregarded.
    .why = A test must not settle anybody's fate.
    .show = A description of how results are undone.

duty-art-60_5 = Leaving the test
    .do = Let participants leave at any time without giving reasons and without disadvantage, and delete their data if they ask.
    .why = Consent that cannot be taken back is none.
    .show = A record of withdrawals and deletions.

duty-art-60_7 = Incidents during the test
    .do = Report serious incidents, reduce the danger at once or suspend or end the test, and have a procedure ready to recall the system.
    .why = A test is where faults are to be found, not where people are to be hurt.
    .show = The report, and the recall procedure.

duty-art-60_8 = Report on the test
    .do = Tell the authority when you suspend or end the test, and what came of it.
    .why = The authority that approved it must know how it went.
    .show = The notices to the authority.

duty-art-61_2 = Consent on record
    .do = Date and document each consent, and give the participant a copy.
    .why = Both sides can later prove what was agreed.
    .show = The dated consents.

duty-art-60a_5_a = Agreed test plan
    .do = Agree a plan with the competent or sectoral authority before the test begins.
    .why = For these products national frameworks decide what may be tested.
    .show = The agreed plan.

duty-art-60a_6 = Product law during the test
    .do = Keep to the product law during the test, as far as it does not make the test impossible.
    .why = A test vehicle is still a vehicle.
    .show = The part of the plan on product law.

## On the market

duty-art-72_1 = Post-market monitoring
    .do = Set up and document a way to collect and analyse, over the whole life of the system, how it performs in use and whether it still meets the requirements.
    .why = Some faults show only in use, and only the provider can see them across all users.
    .show = Records of what was collected, what it showed, and what was done about it.

duty-art-72_3 = Monitoring plan
    .do = Write a plan for the monitoring and keep it in the technical documentation.
    .why = Without a plan, monitoring is chance.
    .show = The plan.

duty-art-73_2 = Report serious incidents
    .do = Report a serious incident to the competent authority as soon as the system is likely to be its cause; a first report may be incomplete.
    .why = Serious are a death, grave harm to health, property or the environment, disrupted critical infrastructure and breached fundamental rights; the authority can warn others only if it knows.
    .show = The report, with the day on which you learned of the incident.

duty-art-73_3_infringement = Report widespread infringements
    .do = Report at once if a breach of EU law harms, or is likely to harm, people in several Member States.
    .why = What spreads fast must be reported fast.
    .show = The report, with the day on which you learned of it.

duty-art-73_3_infrastructure = Report disrupted infrastructure
    .do = Report at once if critical infrastructure is seriously and irreversibly disrupted.
    .why = Others depend on the same networks.
    .show = The report, with the day on which you learned of it.

duty-art-73_4 = Report deaths
    .do = Report a person's death as soon as you suspect that the system caused it.
    .why = The next case may be prevented.
    .show = The report, with the day on which you learned of it.

duty-art-73_6 = Investigate the incident
    .do = Investigate the incident without delay, assess its risk, correct the cause, and work with the authorities and the notified body.
    .why = A report alone repairs nothing.
    .show = The investigation, with risk assessment and correction.

duty-art-73_6_preserve = Preserve the evidence
    .do = Do not change the system in a way that could hide the cause before you have told the authorities.
    .why = A changed system no longer says what happened.
    .show = A frozen copy of the system and its logs.

duty-art-74_12 = Access to documents and data
    .do = Give the market surveillance authority full access to documents and to the data for training, validation and testing, remotely if suitable.
    .why = The authority checks what you claim.
    .show = A way of access, and a record of each access.

duty-art-74_13 = Access to source code
    .do = Show the authority the source code if it asks with reasons, needs it to judge compliance, and has tried everything else.
    .why = Some questions only the code answers.
    .show = The request, and how access was given.

duty-art-80_4 = If classed wrongly
    .do = If the authority finds that the system is high-risk after all, bring it into line within the period it sets.
    .why = A wrong class has left people without protection; whoever chose it to get round the rules is fined as well.
    .show = A record of the measures, with dates.

duty-art-80_5 = Correct every unit
    .do = Apply the correction to every unit that you supplied in the EU.
    .why = A fault does not stop at a border; if you do not act in time, the authority bans, withdraws or recalls the system itself.
    .show = A list of the units and of their correction.

duty-art-83_1 = Mend formal faults
    .do = If the authority finds a missing or wrong CE marking, declaration, registration, representative or documentation, put it right within the period it sets.
    .why = If the fault persists, the authority restricts or bans the system, or has it withdrawn or recalled.
    .show = Proof that the fault is mended.

## From when deadlines run

event-incident-known = learning of the serious incident
event-non-conformity-known = reason to think that it breaks the rules
event-risk-known = learning of the risk
event-reasoned-request = a request by an authority
event-end-of-set-period = the end of the period set by the authority
event-log-recorded = the recording of the log
event-substantial-modification = a substantial modification
event-first-interaction = the first contact with the system
event-test-start = the start of the test
event-test-news = the suspension, end or final outcome of the test
event-participation = the start of participation
event-end-of-bias-work = the correction of the bias or the end of retention

## What shows that duties are met

evidence-not-high-risk-assessment = Assessment that it is not high-risk
evidence-test-reports = Test reports
evidence-data-governance-records = Records on data
evidence-special-data-record = Record on special data
evidence-technical-documentation = Technical documentation
evidence-logging-design = Design of the logging
evidence-instructions-for-use = Instructions for use
evidence-oversight-design = Description of human oversight
evidence-security-tests = Security tests
evidence-product-labelling = Name and address on the product
evidence-accessibility-report = Accessibility report
evidence-quality-manual = Quality manual
evidence-supplier-agreement = Agreements with suppliers
evidence-conformity-assessment-file = File of the conformity assessment
evidence-notified-body-certificate = Certificate of the notified body
evidence-declaration-of-conformity = EU declaration of conformity
evidence-ce-marking = CE marking
evidence-registration-entry = Entry in the register
evidence-interaction-notice = Notice that it is AI
evidence-content-marking = Marking of generated content
evidence-representative-mandate = Mandate of the authorised representative
evidence-sandbox-plan = Sandbox plan
evidence-test-plan = Plan for the test
evidence-consent-records = Consents
evidence-document-archive = Archive of documents
evidence-log-archive = Archive of logs
evidence-corrective-measures = Records of corrections
evidence-authority-correspondence = Letters to and from authorities
evidence-monitoring-records = Post-market monitoring records
evidence-monitoring-plan = Post-market monitoring plan
evidence-incident-report = Incident report
evidence-incident-investigation = Investigation of the incident
