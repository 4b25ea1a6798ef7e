# Questions to providers about building, assessing, testing and supplying a system.

fact-bias-special-data = Do you use sensitive personal data to find or correct biases?
    .label = Sensitive personal data are used to find or correct biases
    .label-no = No sensitive personal data are used to find or correct biases
    .help = Meant are data on racial or ethnic origin, political opinions, religious or philosophical beliefs, trade union membership, genetic or biometric data, health, sex life or sexual orientation.
    .yes = You compare error rates by ethnic origin and collect the origin for that.
    .no = You compare error rates by postcode only.

fact-two-person-check-disproportionate = Does EU or national law find a check of each match by two people out of proportion here?
    .label = The law finds a check by two people out of proportion
    .label-no = The law does not spare the check by two people
    .help = Only for police, migration, asylum and borders, and only if a law says so. Your own view is not enough.
    .yes = The national police act exempts this use from the check by two people.
    .no = Nothing in the police act speaks of it.

fact-learns-after-supply = Does the system go on learning after it is supplied?
    .label = It goes on learning after supply
    .label-no = It does not learn after supply
    .help = Meant is a system that changes by itself in use. New versions that you train and release do not count.
    .yes = A fraud filter that adjusts its weights with every case.
    .no = A model that is retrained at your site and released anew.

fact-cyber-resilience-act-met = Is the system a connected product under the Cyber Resilience Act, and does it meet that act's conditions for AI?
    .label = It meets the Cyber Resilience Act for AI systems
    .label-no = It is not covered by the Cyber Resilience Act, or does not meet it
    .help = Three things are needed under Article 12(1) of Regulation (EU) 2024/2847: the product meets its essential requirements, so do your processes, and its declaration of conformity shows the level of cybersecurity that Article 15 asks. If one is missing, answer no.
    .yes = A connected door lock with face recognition whose declaration covers cybersecurity of its AI.
    .no = A web service that is no product with digital elements.

fact-logs-under-control = Are the logs that the system writes under your control?
    .label = The logs are under its own control
    .label-no = The logs are not under its own control
    .help = Whoever can read and delete them controls them, by contract or in fact.
    .yes = The system runs on your own servers.
    .no = It runs at your customers and sends you nothing.

fact-uses-third-party-parts = Do others supply systems, models, tools, services, components or processes that you use or build in?
    .label = Others supply parts of it
    .label-no = Nobody supplies parts of it
    .help = Paid or free. A supplier of ordinary office software does not count.
    .yes = A speech model of another firm is built in.
    .no = Everything was made in-house.

fact-parts-only-open-source = Are these parts, other than general-purpose AI models, all public under a free and open-source licence?
    .label = All parts from others are open source
    .label-no = Not all parts from others are open source
    .help = Suppliers of such parts owe no written agreement. If you build in a general-purpose model, answer no, however it is licensed.
    .yes = Only a public library under the Apache licence is built in.
    .no = An open general-purpose model is built in.

fact-taken-over-by-another = Has somebody else become the provider of your system?
    .label = Somebody else became its provider
    .label-no = Nobody else became its provider
    .help = That happens if somebody puts their name on your high-risk system, changes it substantially, or gives your system a new purpose that makes it high-risk.
    .yes = A customer turned your general assistant into a tool for choosing applicants.
    .no = A customer uses your system as the instructions say.

fact-harmonised-standards = How far do you apply harmonised standards or, where there are any, common specifications?
    .label = Harmonised standards or common specifications
    .help = Only standards whose reference is in the Official Journal count, and only for the requirements on high-risk systems. Choose "published with a restriction" if you apply one in full that has a restriction.
    .yes = Applied in full, if every requirement is covered by a published standard that you follow.
    .no = Applied in full, if you follow an international standard that is not in the Official Journal.
fact-harmonised-standards_applied-in-full = applied in full
fact-harmonised-standards_applied-in-part = applied in part
fact-harmonised-standards_not-applied = not applied
fact-harmonised-standards_published-with-restriction = published with a restriction
fact-harmonised-standards_none-available = none available

fact-notified-body-chosen = Do you choose a notified body where the choice is yours?
    .label = A notified body is chosen for the assessment
    .label-no = No notified body is chosen for the assessment
    .help = With standards or common specifications applied in full for biometrics, you may assess the system yourself or have a notified body do it.
    .yes = You applied to a notified body of your choice.
    .no = You assess the system by internal control.

fact-departs-from-common-specifications = Are there common specifications that you do not follow?
    .label = It departs from common specifications
    .label-no = It does not depart from common specifications
    .help = Common specifications are technical specifications, set by the Commission in implementing acts, that show a way to meet certain requirements. If there are none for your system or model, the answer is no.
    .yes = A specification prescribes a test, and you use another.
    .no = There is no specification for your system.

fact-for-union-institution = Is the system meant for an institution, body, office or agency of the EU?
    .label = It is meant for an institution or body of the EU
    .label-no = It is not meant for an institution or body of the EU
    .help = What counts is who is to put it into service.
    .yes = An access gate for buildings of an EU agency.
    .no = An access gate for a ministry of a Member State.

fact-equivalent-incident-reporting = Does other EU law already have you report serious incidents in an equivalent way?
    .label = Other EU law asks for equivalent incident reports
    .label-no = No other EU law asks for equivalent incident reports
    .help = The other duty must reach as far: what is reported, to whom, and how soon.
    .yes = Rules of your sector have you report the same events to an authority at least as fast.
    .no = You report breaches of personal data only.

fact-product-law-procedures-suffice = Does the law on the product have procedures of its own against risky products that protect as well?
    .label = The product law's own procedures against risky products apply
    .label-no = The product law has no equivalent procedures
    .help = They must have the same aim and protect health, safety and fundamental rights equally well. The authority for the product can tell you.
    .yes = The product law lets the authority order correction and recall, for the same risks.
    .no = The product law leaves out risks to fundamental rights.

fact-in-sandbox = Do you take part in an AI regulatory sandbox?
    .label = Part of an AI regulatory sandbox
    .label-no = Not part of an AI regulatory sandbox
    .help = A sandbox is run by an authority and rests on a plan agreed with you. A test system of your own is none.
    .yes = The national authority accepted your project into its sandbox.
    .no = You call your own test server a sandbox.

fact-product-law-has-requirements = Do the rules for your product already ask what the AI Act asks of high-risk systems?
    .label = The product law has taken over the requirements for high-risk AI
    .label-no = The product law has not taken over the requirements for high-risk AI
    .help = Only for products under Annex I Section B, such as vehicles, machines, aircraft and ships. Sandboxes are open to them as far as acts under their own law ask what Articles 8 to 15 ask. Answer yes once such an act is adopted for your product.
    .yes = An act under the machinery regulation lays down equal requirements for AI in safety components, and your machine has one.
    .no = The type-approval rules for your vehicle say nothing of AI.

fact-tests-with-deployers = Do you run the test together with deployers?
    .label = Deployers take part in the test
    .label-no = No deployers take part in the test
    .help = Those who are to use the system later count, too.
    .yes = A hospital tries the system in one of its wards.
    .no = You test with volunteers whom you recruited yourself.

fact-consent-would-defeat-test = Would asking people for consent make the test impossible?
    .label = Asking for consent would make the test impossible
    .label-no = Consent can be asked for
    .help = This matters only in law enforcement; elsewhere consent is needed in any case.
    .yes = The police test whether the system notices hidden behaviour in a crowd.
    .no = The police test it with volunteers.

fact-national-test-framework = Has the Member State notified a framework for real-world tests of such products?
    .label = The Member State has a framework for such tests
    .label-no = The Member State has no framework for such tests
    .help = Only for products under Annex I Section B, such as vehicles, machines and drones. The market surveillance authority can tell you.
    .yes = A national act on trials of self-driving vehicles, notified to the Commission under Article 60a.
    .no = Nothing has been notified.

fact-data-from-the-setting = Do its training and test data reflect where, by whom and for what it will be used?
    .label = Its data reflect the setting of use
    .label-no = Its data do not reflect the setting of use
    .help = The setting is the place, the behaviour of people, the context or the function for which the system is meant.
    .yes = A triage system for rural clinics, trained and tested on records of rural clinics.
    .no = The same system, trained on records of one big city hospital.

fact-cybersecurity-certified = Is it certified under an EU cybersecurity scheme?
    .label = It is certified under an EU cybersecurity scheme
    .label-no = It is not certified under an EU cybersecurity scheme
    .help = A statement of conformity under such a scheme counts like a certificate. Only schemes under Regulation (EU) 2019/881 whose reference is in the Official Journal count.
    .yes = A certificate under a published European scheme.
    .no = A certificate under a national or private scheme.

fact-product-law-opt-out = Does the product law let you go without a third party if you apply harmonised standards?
    .label = The product law allows assessment without a third party
    .label-no = The product law allows no assessment without a third party
    .help = Some product laws leave the manufacturer this choice for certain products, as long as harmonised standards cover all that the law asks.
    .yes = The law on radio equipment, if harmonised standards were applied in full.
    .no = A medical device of a class for which a notified body must always take part.

fact-certifier-designation = What is the state of the designation of the notified body behind your certificate?
    .label = Designation of the notified body
    .help = The body must tell you within ten days if its designation is suspended, restricted or withdrawn.
    .yes = Withdrawn, if the notifying authority has taken the designation away.
    .no = Withdrawn, if the body only moved to another address: its designation is in force.
fact-certifier-designation_in-force = in force
fact-certifier-designation_suspended-or-restricted = suspended or restricted
fact-certifier-designation_withdrawn = withdrawn

fact-certificate-unduly-issued = Was the certificate issued unduly?
    .label = The certificate was issued unduly
    .label-no = The certificate was not issued unduly
    .help = The notifying authority has such certificates suspended or withdrawn. As long as nobody says so of yours, the answer is no.
    .yes = The authority told the body to withdraw your certificate, because the tests were never made.
    .no = The body lost its designation for want of staff, and nobody questions your certificate.

fact-confirmation-on-certificates = The body that certified your system is suspended or restricted: what has its notifying authority confirmed?
    .label = Confirmation by the notifying authority
    .help = Your certificate stays valid only if the authority confirms one of these. The first must come within one month of the suspension or restriction.
    .yes = The body stays responsible, if the authority says that it can go on watching over existing certificates.
    .no = The body stays responsible, if only the body itself says so.
fact-confirmation-on-certificates_no-risk-and-a-timeline = no risk from these certificates, and a timeline for setting things right
fact-confirmation-on-certificates_body-stays-responsible = no new certificates for now, and the body can go on watching over yours
fact-confirmation-on-certificates_body-cannot-go-on = no new certificates for now, and the body cannot go on watching over yours
fact-confirmation-on-certificates_nothing = nothing of the kind

fact-no-risk-after-withdrawal = Has the authority of your seat confirmed that the systems are no risk?
    .label = The authority sees no risk after the withdrawal
    .label-no = The authority has not confirmed that there is no risk
    .help = It is the national competent authority of the Member State where you have your registered place of business. It looks at health, safety and fundamental rights.
    .yes = You have its letter.
    .no = You asked for it and wait.

fact-other-body-takes-over = Has another notified body taken charge of the certified systems, confirmed in writing?
    .label = Another notified body has taken charge
    .label-no = No other notified body has taken charge
    .help = After a withdrawal the other body confirms it; during a suspension you confirm to the authority that it does.
    .yes = A second body has declared in writing that it takes charge.
    .no = You are asking several bodies for offers.
