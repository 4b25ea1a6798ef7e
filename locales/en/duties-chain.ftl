# The duties of deployers, importers, distributors, representatives and suppliers,
# and what shows that they are met.

duty-art-5_1_refrain = No prohibited practice
    .do = Do not supply the system, put it into service or use it in this way; change it or give it up.
    .why = Such practices harm people so much that no safeguard makes them lawful.
    .show = A written check of the system against each prohibited practice.

duty-art-5_2_limits = Limits of live identification
    .do = Use live identification only to confirm whether somebody is the person you look for, weigh the harm without it against the rights of all concerned, and keep to the limits of time, place and persons in national law.
    .why = Live identification in public places touches everybody who passes.
    .show = A record of each use with its target, its limits and the weighing.

duty-art-5_2_assessment = Assessment before live identification
    .do = Complete a fundamental rights impact assessment before live identification begins, however urgent the case.
    .why = The risks for people must be known before the cameras search for them.
    .show = The completed assessment with its date.

duty-art-5_2_registration = Registration of live identification
    .do = Register the system in the EU database before the use; only in justified urgency may the entry follow, without undue delay.
    .why = Registered systems can be supervised.
    .show = The entry in the non-public part of the database.

duty-art-5_3_authorisation = Authorisation of each live use
    .do = Have each use authorised beforehand by a court or by an independent authority whose decision binds.
    .why = Somebody independent must find the use necessary and proportionate.
    .show = The reasoned request and the authorisation.

duty-art-5_3_urgent = Request after an urgent start
    .do = If justified urgency made you start without authorisation, request it without undue delay.
    .why = Urgency postpones the independent check; it does not replace it.
    .show = The request with the time of the start and the reasons for urgency.

duty-art-5_3_refused = Stop and delete after refusal
    .do = If the authorisation is refused, stop at once and delete all data, results and outputs of that use.
    .why = What was gained without authorisation must not be used.
    .show = A record of the stop and the deletion.

duty-art-5_3_decision = No decision on a live match alone
    .do = Take no decision that harms somebody legally on the output of live identification alone.
    .why = Matches can be wrong.
    .show = Case files that name the other grounds of each decision.

duty-art-5_4 = Notice of each live use
    .do = Notify each use to the market surveillance authority and the data protection authority as national law says, without sensitive operational data.
    .why = The authorities report on all uses every year.
    .show = Copies of the notices.

duty-art-22_3_mandate = Act within the mandate
    .do = Carry out the tasks of your written mandate and give a copy of it to the market surveillance authorities when they ask.
    .why = The authorities need somebody in the Union who can act for the provider.
    .show = The written mandate.

duty-art-22_3_a = Verify the papers
    .do = Verify that the declaration of conformity and the technical documentation exist and that the right conformity assessment was carried out.
    .why = Whoever speaks for the provider must know that its papers are in order.
    .show = Your dated check of the papers.

duty-art-22_3_b = Keep the papers (representative)
    .do = Keep the provider's contact details, the declaration of conformity, the technical documentation and any certificate at the authorities' disposal.
    .why = Faults may show long after the sale.
    .show = An archive with these papers.

duty-art-22_3_c = Representative's answers
    .do = On a reasoned request, give the authority all that shows conformity, and access to the logs that the provider controls.
    .why = The authority may be unable to reach the provider.
    .show = Requests and your answers.

duty-art-22_3_d = Representative's cooperation
    .do = On a reasoned request, work with the authorities on whatever they do about the system, above all to reduce its risks.
    .why = Risks end sooner if somebody in the Union acts.
    .show = Letters and minutes.

duty-art-22_3_e = Register or check the entry
    .do = Register the system in the EU database, or check your own data in the entry if the provider registers it.
    .why = The public must find who answers in the Union.
    .show = The entry, and your check of it.

duty-art-22_4 = End the mandate
    .do = End the mandate if you have reason to think that the provider breaks its duties, and tell the market surveillance authority and any notified body at once, with reasons.
    .why = A representative must not cover breaches.
    .show = Your notice of termination and the letters to the authority and the notified body.

duty-art-49_1_representative = Registration by the representative
    .do = Where your mandate covers it, register the provider and the system in the EU database before supply.
    .why = The database shows which high-risk systems there are.
    .show = The entry in the database.

duty-art-23_1 = Check before import
    .do = Before you place the system on the market, check that its conformity was assessed, that its documentation, CE marking, declaration and instructions are there, and that the provider has a representative.
    .why = The importer is the first in the Union who can stop a bad system.
    .show = A checklist for each system.

duty-art-23_2_hold = Hold back faulty imports
    .do = Do not place the system on the market while you have reason to think that it does not conform or that it or its papers are false.
    .why = What has not been put right must not reach users.
    .show = Your decision to hold it back, with reasons.

duty-art-23_2_inform = Report risks before import
    .do = If the system presents a risk, tell the provider, its representative and the market surveillance authorities.
    .why = The same system may enter elsewhere.
    .show = Copies of the notices.

duty-art-23_3 = Name and address of importer
    .do = Put your name or registered mark and your contact address on the system and, where there are any, on its packaging or papers.
    .why = Users and authorities must be able to reach you.
    .show = A picture of the label or the page.

duty-art-23_4 = Care in storage (importer)
    .do = While the system is in your hands, see to it that storage and transport do not affect its conformity.
    .why = A system that was sound must arrive so.
    .show = Your rules for storage and transport.

duty-art-23_5 = Importer's archive
    .do = Keep the certificate, if there is one, the instructions for use and the declaration of conformity.
    .why = Faults may show long after the sale.
    .show = An archive with these papers.

duty-art-23_6 = Importer's answers
    .do = On a reasoned request, give the authorities what shows conformity in a language they easily understand, and make sure that they can have the technical documentation.
    .why = The provider sits outside the Union.
    .show = Requests and your answers.

duty-art-23_7 = Importer's cooperation
    .do = Work with the authorities on whatever they do about systems that you imported, above all to reduce risks.
    .why = Risks end sooner if all in the chain act.
    .show = Letters and minutes.

duty-art-24_1 = Check before sale
    .do = Before you supply the system, check its CE marking, its declaration and its instructions, and that provider and importer put their names on it and the provider has a quality management system.
    .why = Every link of the chain looks once more.
    .show = A checklist for each system.

duty-art-24_2_hold = Hold back faulty systems
    .do = Do not supply the system while what you know gives you reason to think that it does not meet the requirements.
    .why = What has not been put right must not reach users.
    .show = Your decision to hold it back, with reasons.

duty-art-24_2_inform = Report risks before sale
    .do = If the system presents a risk, tell the provider or the importer.
    .why = They can reach the others in the chain.
    .show = Copies of the notices.

duty-art-24_3 = Care in storage (distributor)
    .do = While the system is in your hands, see to it that storage and transport do not affect its conformity.
    .why = A system that was sound must arrive so.
    .show = Your rules for storage and transport.

duty-art-24_4_correct = Correct what you sold
    .do = If you have reason to think that a system you supplied does not meet the requirements, correct, withdraw or recall it, or see to it that the provider, importer or another operator does.
    .why = A fault found late still has to end.
    .show = Records of what was corrected, withdrawn or recalled.

duty-art-24_4_inform = Report risks after sale
    .do = If a system that you supplied presents a risk, tell the provider or importer and the authorities at once, and say what is wrong and what was done.
    .why = Others may be using the same system.
    .show = Copies of the notices.

duty-art-24_5 = Distributor's answers
    .do = On a reasoned request, give the authority what you have on your own checks and measures.
    .why = It shows whether the chain did its work.
    .show = Requests and your answers.

duty-art-24_6 = Distributor's cooperation
    .do = Work with the authorities on whatever they do about systems that you supplied, above all to reduce risks.
    .why = Risks end sooner if all in the chain act.
    .show = Letters and minutes.

duty-art-25_4_supplier = Agreement with the provider
    .do = Agree in writing with the provider of the high-risk system on the information, capabilities, technical access and help that it needs from you.
    .why = The provider can answer only for what it understands.
    .show = The signed agreement.

duty-art-26_2 = Human oversight in use
    .do = Entrust oversight to people who have the skill, training, authority and support for it. How you organise it is up to you.
    .why = Oversight helps only if somebody can understand, object and stop.
    .show = Who oversees, with what training and which powers.

duty-art-26_4 = Fitting input data
    .do = See to it that the input data you control are relevant and representative enough for the purpose.
    .why = Unfit data make a sound system go wrong.
    .show = Records of how you choose and check input data.

duty-art-26_5_monitor = Watch the system in use
    .do = Monitor the system as its instructions say and pass on to the provider what its own monitoring needs.
    .why = Many faults show only at the place of use.
    .show = Your monitoring plan and what it found.

duty-art-26_5_finance = Monitoring under financial law
    .do = Monitor the system through the arrangements that financial services law asks of you; they count as this monitoring.
    .why = Banks and insurers need not build the same controls twice.
    .show = The part of your internal governance that covers the system.

duty-art-26_5_risk = Report a risk and suspend
    .do = If you have reason to think that use as instructed may present a risk, tell the provider or distributor and the market surveillance authority without undue delay, and suspend the use.
    .why = A known risk must not go on.
    .show = Copies of the notices, and when use stopped.

duty-art-26_5_incident = Report serious incidents (deployer)
    .do = When you find a serious incident, tell at once the provider first, then the importer or distributor and the market surveillance authorities.
    .why = The provider can warn and correct everywhere.
    .show = Copies of the notices with their times.

duty-art-26_5_unreachable = Report in the provider's place
    .do = If you cannot reach the provider, report the serious incident to the authority yourself as soon as the system is likely to be its cause.
    .why = The report must not fail because nobody answers.
    .show = Your attempts to reach the provider, and the report.

duty-art-26_5_unreachable-widespread = Report in its place: wide harm
    .do = If you cannot reach the provider, report a widespread infringement or a serious and irreversible disruption of critical infrastructure yourself, at once.
    .why = Harm on this scale needs a quick answer.
    .show = Your attempts to reach the provider, and the report.

duty-art-26_5_unreachable-death = Report in its place: a death
    .do = If you cannot reach the provider, report the death of a person yourself as soon as you suspect that the system caused it.
    .why = Others may be in the same danger.
    .show = Your attempts to reach the provider, and the report.

duty-art-26_6 = Keep the logs (deployer)
    .do = Keep the logs that you control for the minimum period, or longer if the purpose of the system calls for it, unless other law, above all on data protection, says otherwise.
    .why = Without logs nobody can find out what happened.
    .show = Your rule on retention, and the logs.

duty-art-26_6_finance = Logs in the financial files
    .do = Keep these logs within the documentation that financial services law asks of you.
    .why = One archive serves both laws.
    .show = Where the logs are filed.

duty-art-26_7 = Tell workers beforehand
    .do = Tell the workers concerned and their representatives, before the first use, that they will be subject to the system.
    .why = People should know what judges or directs them at work.
    .show = The notice with its date.

duty-art-26_8_register = Register your use
    .do = Register yourself, choose the system and enter your use in the EU database before the first use, in its non-public part for police, migration and borders.
    .why = The public should see where authorities use such systems.
    .show = The entry in the database.

duty-art-26_8_unregistered = Leave unregistered systems alone
    .do = Look the system up in the EU database; if it is not there, do not use it, and tell the provider or distributor.
    .why = Authorities must not use what has evaded the register.
    .show = Your look-up with its date.

duty-art-26_9 = Data protection assessment
    .do = Use what the provider's instructions say when you carry out your data protection impact assessment.
    .why = The provider knows risks that you cannot see.
    .show = The assessment, with references to the instructions.

duty-art-26_11 = Tell people concerned
    .do = Tell the people about whom you decide with the help of the system that it is used on them.
    .why = Only who knows can object.
    .show = The text of the notice and how it reaches people.

duty-art-26_11_police = Inform as police law says
    .do = Inform the people about whom you decide with the help of the system as Article 13 of Directive (EU) 2016/680 and your national law say.
    .why = Police work has rules of its own on what may be told and when.
    .show = The notice, or the reason why it had to wait.

duty-art-26_12 = Deployer's cooperation
    .do = Work with the authorities on whatever they do about the system.
    .why = They need to see the system where it is used.
    .show = Letters and minutes.

duty-art-26_10_authorisation = Authorisation to search recordings
    .do = Have each search for a suspect or convicted person authorised by a court, or by an authority whose decision binds and can be reviewed by a court, beforehand or else without undue delay.
    .why = Who searches all recorded faces for one person needs an independent check.
    .show = The request and the authorisation, with their times.

duty-art-26_10_limits = Only what one offence needs
    .do = Limit each use to what the investigation of one specific offence strictly needs.
    .why = Everybody on the recordings is affected.
    .show = A record of each use with its offence and limits.

duty-art-26_10_refused = Stop searching after refusal
    .do = If the authorisation is refused, stop at once and delete the personal data linked to that use.
    .why = What was gained without authorisation must not be used.
    .show = A record of the stop and the deletion.

duty-art-26_10_targeted = No search at large
    .do = Never search recordings without a link to an offence, a criminal proceeding, a genuine threat of an offence, present or foreseeable, or a specific missing person.
    .why = Searching at large puts everybody under suspicion.
    .show = The link noted for each use.

duty-art-26_10_decision = No decision on a recorded match alone
    .do = Take no decision that harms somebody legally on the output of a search in recordings alone.
    .why = Matches can be wrong.
    .show = Case files that name the other grounds of each decision.

duty-art-26_10_record = Record each search
    .do = Record each use in the police file and show it to the market surveillance and data protection authorities when they ask, without sensitive operational data.
    .why = Uses that nobody records cannot be checked.
    .show = The entries in the files.

duty-art-26_10_report = Yearly report on searches
    .do = Report your uses to the market surveillance and data protection authorities every year, without sensitive operational data.
    .why = The authorities should see how far such searches go.
    .show = The yearly reports.

duty-art-27_1 = Fundamental rights impact assessment
    .do = Before the first use, assess and describe process, period and frequency, people affected, risks, oversight and measures; parts of a data protection impact assessment can be reused.
    .why = Who acts for the public or decides on credit and insurance can touch many rights.
    .show = The assessment with its date.

duty-art-27_2 = Keep the rights assessment current
    .do = Update the assessment as soon as one of its elements has changed.
    .why = Risks move with the way a system is used.
    .show = The dated versions of the assessment.

duty-art-27_3 = Notify the rights assessment
    .do = Notify the market surveillance authority of the results with the filled-in official form.
    .why = The authority can ask before harm is done.
    .show = The form, and proof that it was sent.

duty-art-46_2_request = Authorisation sought afterwards
    .do = Request the authorisation that you started without, during or after the use and without undue delay.
    .why = Urgency postpones the check; it does not replace it.
    .show = The request with the time of the start and the reasons.

duty-art-46_2_refused = Stop and discard after refusal
    .do = If the authorisation is refused, stop the use at once and discard all its results and outputs.
    .why = A system whose conformity nobody vouches for must not go on.
    .show = A record of the stop and of what was discarded.

duty-art-49_3 = Entry of authorities as users
    .do = Register yourself, choose the system and enter your use in the EU database before you start, also if you act for an authority; police, migration and borders use the non-public part.
    .why = The public should see where such systems are used in its name.
    .show = The entry in the database. It names you and whoever enters it for you, and gives the address of the provider’s entry. In the public part it sums up the fundamental rights and data protection assessments.

duty-art-50_3_inform = Notice of emotion reading or sorting
    .do = Tell the people exposed to it that a system infers their emotions or sorts them by biometric data.
    .why = Nobody should be read without knowing it.
    .show = The notice, and where people see it.

duty-art-50_3_data = Data protection in such systems
    .do = Process the personal data only as the data protection rules that bind you allow.
    .why = Biometric data are among the most sensitive.
    .show = Your assessment of the processing, with its legal basis.

duty-art-50_4_deep-fake = Disclose deep fakes
    .do = Disclose that the image, sound or video was made or altered by AI.
    .why = People must be able to tell what is real.
    .show = The published item with its disclosure.

duty-art-50_4_artistic = Disclose deep fakes in art
    .do = Disclose, in a way that does not spoil the work, that it contains content made or altered by AI.
    .why = Art and satire stay free, and nobody is deceived.
    .show = The credit or note that goes with the work.

duty-art-50_4_text = Disclose AI text for the public
    .do = Disclose that the text was made or altered by AI, unless a person reviews it and somebody bears editorial responsibility for its publication.
    .why = Readers should know when nobody stands behind a text.
    .show = The published text with its disclosure.

duty-art-50_5_deployer = Clear and timely disclosure
    .do = Give these notices clearly and distinctly, at the latest when people first meet the system or its content, and accessible to people with disabilities.
    .why = A notice helps only if it is seen in time.
    .show = Pictures of the notices, and an accessibility check.

duty-art-79_2_cooperate = Cooperate in a risk evaluation
    .do = Cooperate when the market surveillance authority evaluates a risk of the system.
    .why = The authority must find out quickly what is wrong.
    .show = Letters and minutes.

duty-art-79_4 = Correct everywhere when ordered
    .do = When the authority orders it, bring the system into line, withdraw or recall it, for all that you supplied in the Union, in the period it sets.
    .why = A fault found in one country exists in all; the authority hears you first, and if you do not act, it bans, withdraws or recalls the system itself.
    .show = Records of the measures and of the systems they cover.

duty-art-82_2 = Correct risks in conforming systems
    .do = When the authority finds that a high-risk system is a risk although it conforms, correct all that you supplied in the Union in the period it sets.
    .why = Rules cannot foresee every danger.
    .show = Records of the measures and of the systems they cover.

duty-art-77_1a = Information for rights bodies
    .do = Give the market surveillance authority the information and documents that a body protecting fundamental rights needs.
    .why = Equality bodies and others cannot protect people blindly.
    .show = Requests and your answers.

duty-art-86_1 = Explain decisions
    .do = On request, explain clearly to a person who feels harmed by a decision what part the system had in it and what it mainly rests on.
    .why = Only who understands a decision can contest it.
    .show = Your procedure for requests, and the explanations given.

event-first-use = the first use
event-first-use-or-start = the first use or, if the system is in use already, the day on which this duty begins
event-rights-assessment-done = the completion of the assessment
event-each-identification = each identification
event-making-available = supply on the market
event-identification = identification
event-urgent-identification = the urgent start of live identification
event-refused-authorisation = the refusal of the authorisation
event-order-to-correct = an order by the authority
event-end-of-mandate = the end of the mandate

evidence-prohibited-practices-check = Check against the prohibited practices
evidence-rights-assessment = Fundamental rights impact assessment
evidence-use-authorisation = Authorisation of the use
evidence-identification-records = Records of identifications
evidence-written-mandate = Written mandate
evidence-pre-supply-check = Checklist before supply
evidence-importer-marking = Name and address of the importer
evidence-storage-rules = Rules for storage and transport
evidence-oversight-assignment = Assignment of human oversight
evidence-input-data-checks = Checks of input data
evidence-use-monitoring = Monitoring of the use
evidence-notice-to-workers = Notice to workers
evidence-notice-to-people = Notice to people concerned
evidence-data-protection-assessment = Data protection impact assessment
evidence-content-disclosure = Disclosure of AI content
evidence-explanation-procedure = Procedure for explanations
