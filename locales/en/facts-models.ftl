# Questions on which the duties of models, supervision, fines and notified bodies turn,
# and the open questions of law that bear on them.

fact-open-source-monetised = Do you earn money with what you publish as open source?
    .label = The open-source offer is monetised
    .label-no = The open-source offer is not monetised
    .help = A price counts, and so do paid support, a paid platform for it, or using personal data for more than security and compatibility. Being found in an open repository does not count, nor do dealings between microenterprises.
    .yes = The weights are free, but the firm sells support for them.
    .no = A university puts the weights into a public repository.

fact-model-compliance-means = How do you show that your model meets the rules?
    .label = Means of showing compliance
    .help = The code of practice for general-purpose models counts if you follow it for all duties that bind you. Without systemic risk, its chapters on Article 53 are enough for that. If you follow only some of the chapters that concern you, choose the third answer. No harmonised standard for models has been published so far.
    .yes = Code of practice, for a firm that has signed all chapters that concern it.
    .no = Code of practice, for a firm that has signed one chapter of several: that is a part of the code.
fact-model-compliance-means_harmonised-standard = a European harmonised standard
fact-model-compliance-means_common-specifications = common specifications of the Commission
fact-model-compliance-means_code-of-practice = the code of practice, for all duties
fact-model-compliance-means_part-of-the-code = the code of practice, for some duties
fact-model-compliance-means_own-means = means of your own

fact-union-use-intended = Did you intend the output to be used in the EU?
    .label = The output is intended for use in the EU
    .label-no = The output was never intended for use in the EU
    .help = Only for organisations outside the EU. Contracts, languages, prices and customers show what was intended.
    .yes = A firm in Canada analyses data for a customer in Spain.
    .no = A customer in Canada forwards a report to France, and nobody had reckoned with it.

fact-general-model-origin = Is the system built on a general-purpose AI model, and who developed that model?
    .label = Origin of the general-purpose model
    .help = Look at who developed the model inside the system. Firms of one group are usually the same undertaking.
    .yes = Your own model, for a chat assistant by the firm that trained the model.
    .no = Your own model, for an assistant that calls a model of another firm: that is a model of others.
fact-general-model-origin_no-general-model = no general-purpose model inside
fact-general-model-origin_own-model = a model that the provider of the system developed
fact-general-model-origin_model-of-same-undertaking = a model of another firm of the same undertaking
fact-general-model-origin_own-model-changed-by-others = a model of the provider that another firm has changed
fact-general-model-origin_model-of-others = a model of others

fact-on-large-platform = Is the system a very large online platform or search engine, or part of one?
    .label = It is, or is part of, a very large online platform or search engine
    .label-no = It is no part of a very large online platform or search engine
    .help = Only services that the Commission has designated under the Digital Services Act count. Their list is public.
    .yes = An assistant built into a designated search engine.
    .no = A chatbot on the website of a local shop.

fact-deployer-of-same-undertaking = Are you part of the same undertaking as the system's provider?
    .label = Deployer and provider are one undertaking
    .label-no = Deployer and provider are separate undertakings
    .help = Subsidiaries under common control are one undertaking.
    .yes = A subsidiary uses an assistant of its parent company.
    .no = A bank uses an assistant that it buys from a software house.

fact-provided-by-authority = Does a law enforcement or border authority provide the system?
    .label = A law enforcement or border authority provides it
    .label-no = No law enforcement or border authority provides it
    .help = The question is who develops the system or has it developed under its own name, not who uses it.
    .yes = A police force has built the system itself.
    .no = A software house sells the system to the police.

fact-direct-financial-connection = Is the system directly connected with a financial service?
    .label = It is directly connected with a financial service
    .label-no = It has no direct connection with a financial service
    .help = Supplying, starting or using it must belong to providing the service. The inner working of the institution is not enough.
    .yes = A bank scores people who apply for a loan.
    .no = A bank ranks people who apply for a job.

fact-biometric-public-task = Are the biometric functions used for policing, borders, justice or democratic processes?
    .label = Biometrics serve policing, borders, justice or democracy
    .label-no = Biometrics serve no policing, border, justice or democratic purpose
    .help = Such systems get a supervisor as independent as a data protection authority.
    .yes = Police search camera recordings for a wanted person.
    .no = A shop estimates the mood of its visitors.

fact-court-of-justice = Do you act as the Court of Justice of the EU in its judicial capacity?
    .label = The Court of Justice of the EU acts as a court
    .label-no = It is not the Court of Justice of the EU acting as a court
    .help = The administration of the Court, its staff office for example, is not meant.
    .yes = Judges of the Court use a tool for their deliberations.
    .no = The Court's personnel office ranks applicants.

fact-partner-or-linked-enterprises = Does your firm have partner or linked enterprises?
    .label = It has partner or linked enterprises
    .label-no = It has no partner or linked enterprises
    .help = Roughly: another firm holds a quarter or more of yours, or yours of another, or one controls the other. Recommendation 2003/361/EC has the details.
    .yes = A holding company owns 30% of the firm.
    .no = The founders own the firm and it owns no shares in others.

fact-notification-state = Have you been notified as a conformity assessment body under the AI Act?
    .label = State of the notification
    .help = You are notified once the notifying authority has told the Commission and the time for objections has passed without any.
    .yes = Notified, for a body on which no objection came within the time.
    .no = Notified, for a body whose authority sent the notification yesterday: it is still applying.
fact-notification-state_applying = not yet: applying or about to apply
fact-notification-state_notified = yes, without objection

fact-sector-notified-body = Are you already notified under a product law of Annex I, Section A?
    .label = It is a notified body under a product law of Annex I, Section A
    .label-no = It is no notified body under a product law of Annex I, Section A
    .help = Those laws cover medical devices, toys, lifts, radio equipment and others.
    .yes = A body that certifies medical devices.
    .no = A new body that has never been notified.

fact-body-meets-standards = Do you meet harmonised standards for conformity assessment bodies?
    .label = The body meets the harmonised standards
    .label-no = The body does not meet harmonised standards
    .help = Only standards whose reference is in the Official Journal count, and only as far as they cover the requirements of Article 31.
    .yes = Your accreditation rests on a published standard.
    .no = You follow an internal code of conduct.

fact-third-country-body = Are you established under the law of a non-EU country with which the EU has an agreement on this?
    .label = It is a body of a third country with an agreement
    .label-no = It is no body of a third country with an agreement
    .help = Only agreements of the Union on conformity assessment count.
    .yes = A body in a country whose agreement with the Union covers AI systems.
    .no = A body founded under the law of a Member State.

fact-sector-body-checked = Did your notification under the product law cover independence, confidentiality and competence?
    .label = Its notification covered these points of Article 31
    .label-no = Its notification did not cover these points of Article 31
    .help = These are paragraphs 4, 5, 10 and 11 of Article 31 of the AI Act. The notification itself must show that they were assessed.
    .yes = The notification names the assessment of the four paragraphs.
    .no = The body was notified before the AI Act, and nothing was added since.

fact-takes-over-certificates = Do you take charge of systems that a body without designation had certified?
    .label = It takes over certificates of another body
    .label-no = It takes over no certificates of another body
    .help = The designation of the other body has been withdrawn, and you have confirmed in writing that you take charge.
    .yes = You signed such a declaration for a provider.
    .no = New customers came to you, with systems that nobody had certified.

fact-subcontracts-assessment = Do subcontractors or subsidiaries do part of your assessments?
    .label = Subcontractors or subsidiaries do part of the assessment
    .label-no = The body does all assessments itself
    .help = Count tasks of the conformity assessment only, not cleaning or bookkeeping.
    .yes = A laboratory runs the tests for the body.
    .no = All tests and reviews are done by the body's own staff.

## Open questions of law and their readings

reading-art-2_1_c-use = Is it enough that output is used in the EU, or must that have been intended?
    .settled = a judgment of the Court of Justice, or guidelines on the scope of the Act; it falls away if use in the EU was intended
reading-art-2_1_c-use_any-use = any use in the EU counts, because the article asks only where the output is used
reading-art-2_1_c-use_intended-use-only = only intended use counts, because recital 22 speaks of output intended for use in the EU

reading-rec-103-monetised = Does an open-source offer lose its relief when money is earned with it?
    .settled = a judgment of the Court of Justice; it falls away if no money is earned with the offer
reading-rec-103-monetised_no-relief = the relief is lost, as recital 103 says
reading-rec-103-monetised_licence-decides = the relief stays, because the articles name only the licence and what is public

reading-art-52_1-training = Must a model be notified while it is still in training?
    .settled = a decision of the Commission, or a judgment of the Court of Justice; it falls away once the model is on the market
reading-art-52_1-training_in-training = yes, because notice is due once it is known that the condition will be met
reading-art-52_1-training_from-market = no, because Article 2(8) leaves development before the market outside the Act

reading-art-53_4-approved = Is a code of practice enough that was found adequate, but never approved?
    .settled = a correction of Articles 53(4) and 55(2), or a judgment of the Court of Justice; whoever shows other means as well need not wait
reading-art-53_4-approved_adequate-code-suffices = an adequate code is enough, because approval was abolished (recital 41 of the amending act)
reading-art-53_4-approved_approval-needed = other means must be shown as well, because the article still asks for an approved code

reading-art-75_1-changed-model = Is a model still its maker's own after another firm has changed it?
    .settled = an answer of the AI Office to a case that an authority refers to it (Article 75(2a)), or a judgment of the Court of Justice
reading-art-75_1-changed-model_still-its-own = it is, because its first maker developed the greater part
reading-art-75_1-changed-model_no-longer-its-own = it is not, because the changed model is a new one that somebody else developed

reading-art-75_1-authorities = Are systems of police and border authorities taken away from the AI Office?
    .settled = a correction of the reference in Article 75(1), or an answer of the AI Office to a case that an authority refers to it
reading-art-75_1-authorities_only-within-paragraph-6 = only if they fall under Article 74(6), which is about financial institutions, so practically never
reading-art-75_1-authorities_whatever-paragraph-6-says = they are, because naming them would otherwise mean nothing; the condition is for financial institutions

reading-art-99_4-da-supplier = Does the fine for the duties of “operators” under Article 25(4) reach third parties who only supply the provider?
    .settled = guidance of the Commission on penalties, or a judgment on a supplier who was fined
reading-art-99_4-da-supplier_only-defined-operators = no, because the definition of operators does not list them, and nobody is punished beyond the wording
reading-art-99_4-da-supplier_suppliers-too = yes, because that paragraph binds nobody else beside the provider, so that the word would be empty without them
reading-art-101-small = Does the lower of the two amounts limit the fines of small providers of models?
    .settled = a decision of the Commission that fines a small provider of a model, or a judgment on one
reading-art-101-small_higher-amount = no, the higher one limits them, because the relief speaks of Article 99 only; size counts when the fine is fixed
reading-art-101-small_lower-amount = yes, because proportionality and regard for the size of providers lead to the same relief
