# Duties in sandboxes and tests, and towards those who supervise.

## Sandboxes

duty-art-58_4 = Terms of a test inside the sandbox
    .do = Test in the real world only on the terms and with the safeguards that you have agreed with the authority; it may spare you the time limit and the protection of vulnerable groups of Article 60.
    .why = Outside the laboratory, an experiment meets people who have not chosen it.
    .show = The agreed terms and safeguards.

duty-art-59_1_b = Personal data only if needed
    .do = Process personal data in the sandbox only as far as a requirement for high-risk systems calls for it and anonymised, synthetic or other data cannot meet it.
    .why = The data were collected for something else.
    .show = The requirement, and why other data do not do.

duty-art-59_1_c = Watching for high risks
    .do = Have ways to notice high risks to the rights and freedoms of the people concerned, to reduce them quickly and, if need be, to stop the processing.
    .why = An experiment can turn out differently from what was planned.
    .show = The ways of watching and of responding, and who runs them.

duty-art-59_1_d = A separate place for the data
    .do = Keep the data in a separate, isolated and protected environment under your control, open to authorised persons only.
    .why = What is mixed up cannot be taken apart again.
    .show = A description of the environment and the list of authorised persons.

duty-art-59_1_e = No data out of the sandbox
    .do = Share data that were collected before only as data protection law allows, and share none that came into being in the sandbox.
    .why = The permission ends at the border of the sandbox.
    .show = Rules on sharing and a record of what was shared.

duty-art-59_1_f = No decisions about the people
    .do = See to it that the processing leads to no measure or decision on the people concerned, and does not touch their data protection rights.
    .why = Nobody should feel the effects of an experiment with their data.
    .show = Where the outputs go, and that nobody decides by them.

duty-art-59_1_g = Protection and deletion
    .do = Protect the data by technical and organisational measures, and delete them once your part in the sandbox or their retention period ends.
    .why = Data that are no longer needed can only do harm.
    .show = The measures, and a record of the deletion.

duty-art-59_1_h = Logs of the processing
    .do = Keep logs of the processing for as long as you take part in the sandbox, unless other law says otherwise.
    .why = They show who did what with the data.
    .show = The logs.

duty-art-59_1_i = Description of training and tests
    .do = Keep a complete and detailed description of how and why the system was trained, tested and validated, with the results, in the technical documentation.
    .why = The use of the data must be open to review.
    .show = The part of the technical documentation on this.

duty-art-59_1_j = Public summary of the project
    .do = Have a short summary of the project, its objectives and expected results published on the website of the authorities, without sensitive operational data of police, border, immigration or asylum authorities.
    .why = The public may know for what its data are used.
    .show = The published summary.

duty-art-59_2 = A law of its own for law enforcement
    .do = Process the data for law enforcement only if a specific EU or national law allows it, on the same conditions.
    .why = The freedom of the sandbox is no power to investigate.
    .show = The law on which the processing rests.

event-end-of-sandbox-data = the end of participation or of the retention period
evidence-sandbox-data-record = Record of personal data in the sandbox

## Tests in the real world

duty-art-60_6 = Checks of a test
    .do = Give the authority the information it asks for, and let it inspect the test, unannounced and at a distance too.
    .why = What was approved must also be what happens.
    .show = The requests, your answers and minutes of inspections.

duty-art-60_9 = Liability for a test
    .do = Make good, under the law on liability, the damage that the test causes.
    .why = Those who take part help you, and should not bear your risk.
    .show = The part of the plan on damage, and insurance if there is one.

duty-art-76_3 = Ending or changing a test when ordered
    .do = Suspend, end or change the test as the authority decides; its decision gives the grounds and says how you can challenge it.
    .why = A test that breaks its conditions endangers people who trust them.
    .show = The decision and what you did.

duty-art-60_4_h_deployer = Agreement with the provider who tests
    .do = Agree with the provider, before the test begins, who does what; you must be told all that matters for your decision to take part.
    .why = Two who share a test must know who answers for what.
    .show = The agreement, and the instructions you were given.

duty-art-60_4_j_deployer = Your oversight of the test
    .do = Have qualified and trained people of your own, with the authority they need, oversee the test.
    .why = Somebody at the place of the test must be able to stop it.
    .show = The names and qualifications of those who oversee it.

duty-art-76_3_deployer = Changing a test when ordered, as a user
    .do = Change your part in the test as the authority decides; its decision gives the grounds and says how it can be challenged.
    .why = A test often runs at the place of those who use the system.
    .show = The decision and what you did.

## Market surveillance

duty-art-74_1 = Market surveillance
    .do = Give market surveillance authorities the documents and information they ask for, and let them inspect and take samples, at a distance too: Regulation (EU) 2019/1020 applies to you and to the system.
    .why = AI systems are watched like other products.
    .show = The requests, your answers and minutes of inspections.

duty-art-78_3 = Documentation that stays in the house
    .do = Keep the technical documentation on your premises, and let the supervising authority see or copy it at once when it asks; only cleared staff may.
    .why = The files touch security, and must be open to review all the same.
    .show = Where the documentation is kept, and a record of each access.

## The AI Office

duty-art-75_1a = Incidents to the AI Office
    .do = Report serious incidents to the AI Office instead of a national authority; for a death, disrupted infrastructure and a widespread infringement the shorter periods of Article 73 count.
    .why = Whoever alone supervises the system must be the first to know.
    .show = The report to the AI Office.

duty-art-75_1e_apply = Third-party assessment through the Commission
    .do = Apply to the Commission for the assessment by a third party before you place the system on the market; it entrusts a notified body.
    .why = For these systems the AI Office answers for the assessment.
    .show = The application and the certificate.

duty-art-75_1e_fees = Fees for the assessment
    .do = Pay the fees of tests and assessments, and what the notified body costs to that body directly.
    .why = Whoever wants to sell bears the cost of the examination.
    .show = The receipts.

duty-art-75a_1 = Costs of supervision
    .do = Refund the costs of supervision that a breach of yours has caused, if the AI Office claims them.
    .why = The public should not pay for what somebody does wrong.
    .show = The decision and the receipt.

duty-art-75a_3_answer = Decisions that order information
    .do = Give the AI Office the information, documents, data sets or source code that its decision orders, within the period it sets; a simple request you need not answer.
    .why = It can judge only what it knows.
    .show = The decision and your answer.

duty-art-75a_3_correct = Correct answers to the AI Office
    .do = Answer the AI Office correctly and without misleading it, and completely where a decision orders the answer; this holds for simple requests too, once you answer.
    .why = Decisions rest on what is answered.
    .show = Copies of requests and answers.

duty-art-75a_4 = Inspections by the AI Office
    .do = Submit to inspections: let its officials enter your business premises, examine and copy books and data, ask for explanations and seal rooms and records.
    .why = Some things are found only on the spot; who obstructs meets the national authority and, if need be, the police.
    .show = Minutes of the inspection.

duty-art-75a_6_access = Access and explanations for the AI Office
    .do = Give the AI Office access to your system and explain it, when it orders so.
    .why = A system must be seen at work to be judged.
    .show = The order and how access was given.

duty-art-75a_6_retain = Keeping data for the AI Office
    .do = Keep all data and documents that the AI Office orders you to keep.
    .why = What is deleted proves nothing.
    .show = The order and where the data are kept.

duty-art-75b = Commitments made binding
    .do = Keep the commitments that you offered in the proceedings and that the AI Office made binding.
    .why = They ended the case, which is reopened if you break them, if the facts change or if what you said was wrong.
    .show = Proof of how each commitment is kept.

duty-art-75c_3 = Measures after a finding of breach
    .do = Take the measures that the decision orders within the period it sets, say beforehand what you intend, and describe afterwards what you did.
    .why = A breach that has been found must end.
    .show = Your plan and your report on the measures.

event-ai-office-decision = a decision of the AI Office
event-ai-office-inspection = an inspection by the AI Office

## Reports of breaches

duty-art-87 = Protection of whistleblowers
    .do = Take no reprisals against people who report a breach of the Act, and keep a channel for reports where the law on whistleblowers asks you for one.
    .why = Breaches often come to light through those who work on the system.
    .show = The channel and the rules against reprisals.

duty-art-87_models = Protection of whistleblowers, for models
    .do = Take no reprisals against people who report a breach of the rules for models, and keep a channel for reports where the law on whistleblowers asks you for one.
    .why = Risks of a model are first seen by those who build it.
    .show = The channel and the rules against reprisals.

evidence-reporting-channel = Channel for reports of breaches
