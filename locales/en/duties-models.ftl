# Duties of models, of notified bodies and of the authorities that watch them.

duty-art-53_1_a = Technical documentation of the model
    .do = Write the technical documentation of the model, with training, tests and evaluation, and keep it current.
    .why = Authorities can judge a model only if its making is written down.
    .show = The documentation, ready for the AI Office, with at least: tasks and kinds of systems, use policy, release, architecture and parameters, modalities, licence; and for its making the means of integration, design and training choices, data, computing and energy (Annex XI, Section 1).

duty-art-53_1_a_systemic = Further documentation for systemic risk
    .do = Add your evaluation strategy and results, adversarial tests, adaptations and the architecture of the system to the documentation.
    .why = Models with systemic risk need a closer look.
    .show = Evaluation criteria, metrics, results and limits, adversarial tests and adaptations such as alignment and fine-tuning, and how the software components work together (Annex XI, Section 2).

duty-art-53_1_b = Information for downstream providers
    .do = Write information for firms that want to build the model into their systems, keep it current and make it available to them.
    .why = They must know what the model can and cannot do to meet their own duties.
    .show = The documents and how firms get them, with at least: tasks and kinds of systems, use policy, release, interplay with hardware and software, versions, architecture and parameters, modalities, licence; and the means of integration, the form and size of inputs and outputs, and the data (Annex XII).

duty-art-53_1_c = Copyright policy
    .do = Put in place a policy to respect EU law on copyright and related rights, and find and honour reservations of rights against text and data mining.
    .why = Training uses works of others, who may object.
    .show = The policy, and how crawlers and data sets heed reservations.

duty-art-53_1_d = Public summary of training content
    .do = Publish a sufficiently detailed summary of what the model was trained on, on the template of the AI Office.
    .why = Holders of rights and others can then see whether their interests are touched.
    .show = The published summary and its address.

duty-art-53_3 = Cooperation with authorities
    .do = Cooperate with the Commission and national authorities as far as their tasks require.
    .why = Supervision of models works only with those who made them.
    .show = The correspondence with the authorities.

duty-art-53_4 = Other means of compliance
    .do = Show by other adequate means that you meet Article 53, and let the Commission assess them.
    .why = Without a code or a standard, nobody else has defined how the duties are met.
    .show = A description of your means for each duty, and why they are adequate.

duty-art-56_5 = Reports on the code of practice
    .do = Report to the AI Office as the code of practice foresees, on measures and their outcomes.
    .why = A code counts as far as its participants keep to it.
    .show = The reports under the code.

duty-art-54_1 = Representative for the model
    .do = Appoint an authorised representative in the EU by written mandate before you place the model on the market.
    .why = The AI Office needs somebody in the EU to turn to.
    .show = The written mandate.

duty-art-54_2 = Means for the representative
    .do = Enable your representative to do what the mandate says, and to be addressed in your place.
    .why = A representative without papers and powers is a mere letter box.
    .show = A mandate with the tasks of Article 54, and access to the documents.

duty-art-54_3_a = Verification by the representative
    .do = Verify that the technical documentation exists and that the provider has met its duties.
    .why = The representative vouches for a provider out of reach.
    .show = A record of what was verified and when.

duty-art-54_3_b = Documents kept ready
    .do = Keep the technical documentation and the contact details of the provider ready for the authorities.
    .why = Questions may come years after the model did.
    .show = The copy of the documentation and the contact details.

duty-art-54_3_c = Information to the AI Office
    .do = Give the AI Office, on request, your mandate and whatever shows that the duties are met.
    .why = So it can check compliance without the provider being in the EU.
    .show = The requests and your replies.

duty-art-54_3_d = Cooperation of the representative
    .do = Cooperate with the AI Office and authorities, on reasoned request, in what they do about the model.
    .why = Measures must reach the model in the EU, also inside systems.
    .show = The requests and what you did.

duty-art-54_5 = End of the mandate
    .do = End the mandate if you have reason to think that the provider breaks its duties, and tell the AI Office at once why.
    .why = Nobody should lend their name to a breach.
    .show = The notice of termination and the message to the AI Office.

duty-art-41_5_models = Show an equal solution for the model
    .do = Show that the solution you chose for the model instead of the common specifications is at least as good.
    .why = You may go another way, but not a worse one.
    .show = The comparison, in the documentation of the model.

duty-art-52_1_training = Notification while the model is in training
    .do = Notify the Commission within two weeks once you know that your model will meet the condition for systemic risk, even before it is on the market.
    .why = The most capable models must be known before they spread.
    .show = The notification with figures on compute or capabilities.

duty-art-52_1 = Notification of systemic risk
    .do = Notify the Commission as soon as your model meets the condition for systemic risk or you know that it will, with the information that proves it.
    .why = The most capable models must be known before they spread.
    .show = The notification with figures on compute or capabilities.

duty-art-55_1_a = Model evaluation
    .do = Evaluate the model with standardised protocols and state-of-the-art tools, and carry out and document adversarial tests for systemic risks.
    .why = Risks that nobody looks for are found by others.
    .show = Protocols, results and reports on adversarial tests.

duty-art-55_1_b = Systemic risks at EU level
    .do = Assess and reduce possible systemic risks at EU level, and where they come from.
    .why = Such a model can harm many people in many ways at once.
    .show = The assessment of systemic risks and the measures taken.

duty-art-55_1_c = Serious incidents with the model
    .do = Track and document serious incidents and possible remedies, and report them without undue delay to the AI Office and, where fitting, national authorities.
    .why = Others can be warned only of what is reported.
    .show = The incident log and the reports sent.

duty-art-55_1_d = Cybersecurity of the model
    .do = Protect the model and its physical infrastructure adequately against attacks.
    .why = A stolen or tampered model escapes every safeguard.
    .show = The security plan, and tests of model and infrastructure.

duty-art-55_2 = Other means for systemic risk
    .do = Show by other adequate means that you meet Article 55, and let the Commission assess them.
    .why = Without a code or a standard, nobody else has defined how the duties are met.
    .show = A description of your means for each duty, and why they are adequate.

duty-art-91_5 = Information to the Commission
    .do = Supply the documentation and further information on the model that the Commission asks for, complete and correct, within the period that the request sets.
    .why = It cannot judge compliance without them.
    .show = The requests and your replies.

duty-art-92_5 = Access for evaluation
    .do = Give the Commission the access to the model that it asks for, through interfaces, other technical means or source code, within the period that the request sets.
    .why = Where documents do not suffice or a systemic risk is investigated, only the model itself can answer.
    .show = The request and how access was given.

duty-art-92_5_representative = Replies for the provider
    .do = Supply the information or access that the Commission asks of you as representative.
    .why = The request may reach you instead of the provider.
    .show = The requests and your replies.

duty-art-93_1 = Measures asked by the Commission
    .do = Carry out what the Commission asks: comply, reduce a risk, restrict, withdraw or recall the model.
    .why = A risk that has been found must also end.
    .show = A report on the measures taken.

duty-art-99_5_answers = Correct answers to authorities
    .do = Answer requests of national authorities and notified bodies correctly, completely and without misleading them.
    .why = Decisions rest on what they are told.
    .show = Copies of requests and answers.

duty-art-29_1 = Application for notification
    .do = Apply to the notifying authority of the Member State where you are established, with your activities, modules, types of systems and proof of competence.
    .why = Only notified bodies may certify.
    .show = The application with the accreditation certificate or other proof.

duty-art-29_4 = Current file
    .do = Update the documents of your application whenever something relevant changes.
    .why = The authority watches whether you still qualify.
    .show = The updated file.

duty-art-30_4 = No work before the time for objections
    .do = Begin work as a notified body only when nobody has objected: within two weeks with an accreditation certificate, within two months without.
    .why = Other States and the Commission must be able to object first.
    .show = The day of notification and the state of objections.

duty-art-31_1 = Legal person in a Member State
    .do = Be established under the law of a Member State as a legal person.
    .why = Somebody must answer for certificates.
    .show = An extract from the register.

duty-art-31_2 = Organisation, quality and cybersecurity
    .do = Have the organisation, quality management, resources, processes and cybersecurity that your tasks need.
    .why = Trust in certificates is trust in the body.
    .show = Handbook, organisation chart and security measures.

duty-art-31_4 = Independence and impartiality
    .do = Be independent of the provider, its competitors and everyone with a stake in the system, and document how impartiality is kept.
    .why = A judge with a stake is none.
    .show = Rules on impartiality and declarations of interests.

duty-art-31_5 = No making, selling or consulting
    .do = Take no part in designing, developing, selling or using high-risk systems, and offer no consultancy on them.
    .why = Nobody should assess their own work.
    .show = Rules on side activities, and contracts.

duty-art-31_7 = Confidentiality
    .do = Keep what you learn confidential, by documented procedures that also bind subcontractors, and bind your staff to secrecy.
    .why = Providers must open their files without fear.
    .show = Confidentiality procedures and undertakings.

duty-art-31_9 = Liability insurance
    .do = Take out suitable liability insurance, unless your Member State bears the liability or does the assessment itself.
    .why = Wrong certificates can cause great harm.
    .show = The insurance policy.

duty-art-31_11 = Competence and fitting procedures
    .do = Have enough competent people of your own, able to judge outside work too, and procedures that fit size, sector and complexity.
    .why = AI can be assessed only by those who understand it.
    .show = Profiles of staff, training and procedures.

duty-art-31_12 = Coordination and standards
    .do = Take part in the group of notified bodies, and in standardisation or at least keep abreast of it.
    .why = The same system should not depend on who assesses it.
    .show = Minutes of the group and standards in use.

duty-art-33_1 = Qualified subcontractors
    .do = Make sure that subcontractors and subsidiaries meet the requirements for notified bodies, and tell the notifying authority.
    .why = Quality must not get lost on the way.
    .show = Assessments of subcontractors and the message to the authority.

duty-art-33_2 = Responsibility for subcontractors
    .do = Take full responsibility for what subcontractors and subsidiaries do.
    .why = Your name is on the certificate.
    .show = Contracts that leave the responsibility with you.

duty-art-33_3 = Consent to subcontracting
    .do = Subcontract only if the provider agrees, and publish a list of your subsidiaries.
    .why = Providers may know who sees their files.
    .show = Consents and the published list.

duty-art-33_4 = Papers on subcontracting
    .do = Keep the papers on the qualification and the work of subcontractors ready for the notifying authority.
    .why = It must be able to look back.
    .show = The file on each subcontractor.

duty-art-34_1 = Assessment by the procedures
    .do = Assess high-risk systems by the procedures of Article 43. Examine quality management, its changes and the documentation, and test yourself where the provider’s tests do not satisfy you. Decide with reasons, and issue or refuse the certificate; if training data are the ground, say what is wrong with them.
    .why = A certificate means the same everywhere only if the way to it is the same.
    .show = The file of each assessment.

duty-art-34_2_burden = No needless burden
    .do = Spare providers needless burdens, micro and small enterprises above all, without loss of rigour.
    .why = Small firms should not fail over paper.
    .show = How effort was fitted to size, sector and complexity.

duty-art-34_3 = Documents for the notifying authority
    .do = Give the notifying authority all relevant documents on request, those of providers too.
    .why = It watches over your work.
    .show = The requests and what was handed over.

duty-art-36_3 = Notice before ceasing
    .do = If you cease, tell the notifying authority and your providers as soon as possible, and at least one year ahead if it is planned.
    .why = Their certificates soon lose their basis.
    .show = The notices sent.

duty-art-36_5 = Notice of a reduced designation
    .do = Tell your providers if your designation was suspended, restricted or withdrawn.
    .why = They must look after their certificates.
    .show = The messages and their dates.

duty-art-43_3_designation = Designation of sector bodies
    .do = Apply in time for designation under the AI Act if you assess high-risk systems under your product law.
    .why = The power to assess them under the product law alone lasts only for the time being.
    .show = The application for designation.

duty-art-44_3 = Action on certificates
    .do = Suspend, withdraw or restrict the certificate of a system that no longer meets the requirements, unless the provider mends it in time; give reasons and allow an appeal.
    .why = A certificate must stay true.
    .show = The decisions, their reasons and the appeal procedure.

duty-art-45_1 = Information to the notifying authority
    .do = Tell the notifying authority of certificates and approvals, refusals, restrictions and withdrawals, changes that concern your notification and requests of authorities.
    .why = It must know what its bodies decide.
    .show = The messages and the register of certificates.

duty-art-45_2 = Information to other bodies
    .do = Tell other notified bodies of what you refused, suspended or withdrew, and on request of what you issued.
    .why = Whoever was refused here should not pass there unseen.
    .show = The messages to other bodies.

duty-art-28_3 = Impartial notifying authority
    .do = Organise the authority without conflicts of interest, let others decide than those who assessed, and offer neither assessments nor consultancy.
    .why = Whoever watches must not compete.
    .show = Rules on organisation and decisions.

duty-art-28_7 = Confidentiality and competent staff
    .do = Keep information confidential and have enough staff with knowledge of AI, law and fundamental rights.
    .why = Bodies open their files to the authority.
    .show = Rules on confidentiality and profiles of staff.

duty-art-28_8 = One application, one assessment
    .do = Offer a single application and one assessment for designation under the AI Act and a product law, where that law provides for it.
    .why = Nobody should be examined twice for the same thing.
    .show = The joint procedure.

duty-art-30_2 = Notification of bodies
    .do = Notify only bodies that meet the requirements, through the Commission's tool, with activities, modules, types of systems and proof.
    .why = Everyone relies on the list.
    .show = The entries in the notification tool.

duty-art-36_1 = Notice of changes
    .do = Notify changes to a notification to the Commission and the other Member States.
    .why = The list must stay right.
    .show = The entries in the notification tool.

duty-art-36_4 = Investigation of doubtful bodies
    .do = Investigate at once if a body may no longer meet the requirements, hear it, and restrict, suspend or withdraw its designation where needed.
    .why = One bad body harms trust in all.
    .show = The file of the investigation and the decision.

duty-art-36_7 = Care for affected certificates
    .do = After a suspension, restriction or withdrawal, assess what it means for certificates, have wrong ones withdrawn, inform the others and report to the Commission and the Member States.
    .why = Systems on the market must stay safe.
    .show = The report on the certificates.

duty-art-37_2 = Information when the Commission doubts
    .do = Give the Commission, on request, all relevant information on the notification and competence of a body.
    .why = It may challenge a body too.
    .show = The requests and replies.

duty-art-38_2 = Participation of bodies
    .do = See to it that the bodies you have notified take part in their group, themselves or through representatives.
    .why = Common practice comes from common work.
    .show = Lists of participants.

party-notified-body = Notified body
party-notifying-authority = Notifying authority
event-authority-request = a request by an authority or notified body
event-commission-request = a request by the Commission or the AI Office
event-systemic-risk-known = the condition being met, or it becoming known that it will be
event-model-placing = placing the model on the market
event-subcontract-end = the end of the subcontract
event-assessment-start = the first work as a notified body
event-designation-cut = the suspension, restriction or withdrawal of the designation
event-planned-cessation = the end of activities (one year ahead if planned)
event-change-notified = the notice of the change to the designation
event-certificate-fault = finding that the system no longer conforms and is not put right in time
event-certificate-news = each certificate, refusal, restriction, suspension or withdrawal, change to the notification or request by an authority
evidence-answers-to-authorities = Requests and answers
evidence-model-documentation = Technical documentation of the model
evidence-downstream-documentation = Documentation for downstream providers
evidence-copyright-policy = Copyright policy
evidence-training-summary = Public summary of training content
evidence-code-adherence = Reports under the code of practice
evidence-alternative-means = Description of other means of compliance
evidence-commission-correspondence = Correspondence with the Commission
evidence-model-mandate = Mandate of the representative
evidence-systemic-risk-notification = Notification of systemic risk
evidence-model-evaluation = Model evaluations and adversarial tests
evidence-systemic-risk-assessment = Assessment of systemic risks
evidence-model-incident-reports = Incident log and reports
evidence-model-security = Security plan of the model
evidence-notification-file = Application file for notification
evidence-body-procedures = Procedures of the notified body
evidence-liability-insurance = Liability insurance
evidence-subcontracting-file = Subcontracting file
evidence-assessment-file = Assessment files
evidence-certificate-register = Register of certificates and notices
evidence-authority-procedures = Procedures of the notifying authority
evidence-notification-tool-entries = Entries in the notification tool

duty-art-36_9_assess = Assess what you take over
    .do = Complete your own assessment of the systems that you take over.
    .why = Somebody must vouch for the certificate with work of its own.
    .show = The file of each assessment.

duty-art-36_9_inform = Tell others of the takeover
    .do = Tell the Commission, the Member States and the other notified bodies at once that you take over the certificates of a body without designation.
    .why = All must know who answers for a certificate.
    .show = The notices, with dates.

duty-art-44_1 = Language of certificates
    .do = Write your certificates in a language that the authorities of your Member State easily understand.
    .why = Those who watch over you must be able to read what you certify.
    .show = The certificates.

duty-annex-7_5_3 = Audits of quality management
    .do = Make sure, by audits from time to time, that the provider keeps up the quality management that you approved, report to it, and test its systems again where that helps.
    .why = An approval that nobody looks after soon means little.
    .show = The audit reports.

fine-art-100_2 = Fine on EU bodies for prohibited practices
fine-art-100_3 = Fine on EU bodies for other breaches
