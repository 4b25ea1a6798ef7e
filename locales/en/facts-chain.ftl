# Questions behind the duties of deployers and of suppliers.

fact-input-data-controlled = Do you control the data that the system works on?
    .label = The input data are under the deployer's control
    .label-no = The input data are not under the deployer's control
    .help = Input data are what the system is given, or takes in by itself, to produce its output while in use. Who chooses, collects or cleans them controls them; training data are not meant.
    .yes = You upload the applications that the system ranks.
    .no = The provider's service draws all data from its own sources.

fact-used-at-own-workplace = Are you an employer, and will your workers be subject to the system at work?
    .label = An employer uses it on its workers
    .label-no = No employer uses it on its workers
    .help = What counts is that the system watches, steers or judges people who work for you. Staff who merely operate the system are not subject to it.
    .yes = It distributes routes among your drivers.
    .no = It judges loan applications of your customers.

fact-public-task = Which of these are you?
    .label = Public task of the deployer
    .help = Choose all that fit. Public services are for instance education, health care, social services, housing and the courts, also where a private firm has been charged with them. If none fits, that is an answer too.
    .yes = A private provider of public services, for a private hospital.
    .no = A public authority, for a private firm that works for a ministry: choose acting for an authority.
fact-public-task_public-authority = a public authority
fact-public-task_governed-by-public-law = another body governed by public law
fact-public-task_acts-for-public-authority = somebody who acts on behalf of a public authority or an EU body
fact-public-task_provides-public-services = a private body that provides public services
fact-public-task_public-interest-services = a private firm in such an area, with whose service nobody has charged it

fact-data-protection-assessment-due = Does data protection law ask you for an impact assessment of this use?
    .label = A data protection impact assessment is due
    .label-no = No data protection impact assessment is due
    .help = It is due where processing personal data is likely to bring a high risk for people. Your data protection officer can tell you.
    .yes = The system scores people systematically, and much follows from the score.
    .no = The system works without personal data.

fact-identifies-from-recordings = Does the system identify people from recordings, and not live?
    .label = It identifies people from recordings
    .label-no = It does not identify people from recordings
    .help = Recordings are material that existed before the search, such as videos or photos. A short delay to get round the rules on live identification does not make a recording.
    .yes = It searches the videos of last week for a face.
    .no = It compares passers-by with a list while they pass.

fact-recordings-purpose = What do you identify people from recordings for?
    .label = Purpose of identifying from recordings
    .help = Law enforcement means the work of police and other authorities against crime. A first identification rests on objective, verifiable facts directly linked to the offence.
    .yes = A search for a suspect, for finding out where a named suspect has been.
    .no = A first identification, for following a suspect whose name is known.
fact-recordings-purpose_search-for-a-suspect = a targeted search for a person suspected or convicted of a crime
fact-recordings-purpose_first-identification = finding out for the first time who a possible suspect is
fact-recordings-purpose_other-law-enforcement = another purpose of law enforcement, such as finding a missing person
fact-recordings-purpose_no-law-enforcement = no law enforcement

fact-decides-about-people = Do you use the system to take decisions about people, or to help with them?
    .label = It takes or supports decisions about people
    .label-no = It neither takes nor supports decisions about people
    .help = It is enough that the output is one ground among several and a person has the last word.
    .yes = It ranks applicants, and a recruiter chooses among the first ten.
    .no = It regulates the pressure in a water network.

fact-significant-effect-on-people = Do decisions based on its output have legal or similarly serious effects on people?
    .label = Decisions have legal or similarly serious effects
    .label-no = Decisions have no legal or similarly serious effects
    .help = Legal effects change rights or duties. Similarly serious is what weighs heavily on health, safety, livelihood or other fundamental rights.
    .yes = Whoever scores too low gets no loan.
    .no = It only chooses the order in which letters are opened on the same day.

fact-explanation-elsewhere = Does other law restrict an explanation of such decisions, or already give a right to it?
    .label = Other law on the explanation of decisions
    .help = Union or national law may keep reasons secret, for instance in police work. Other EU law may itself grant the same explanation; then that law governs it.
    .yes = Neither, for a private employer who rejects an applicant, as long as no other EU rule grants the same explanation.
    .no = Neither, for a measure of the police whose reasons the law keeps secret.
fact-explanation-elsewhere_neither = neither
fact-explanation-elsewhere_restricted-by-law = the law restricts it
fact-explanation-elsewhere_granted-by-other-union-law = other EU law grants it

fact-notification-exempted = Have you been exempted from sending your impact assessment to the authority?
    .label = Exempted from the notification
    .label-no = Not exempted from the notification
    .help = This is possible only where the authority, for exceptional reasons, let the system be supplied or started before its conformity assessment was done.
    .yes = The authority allowed an early start during an epidemic and waived the notification.
    .no = The system went through its conformity assessment as usual.

fact-urgent-start-unauthorised = Did you, as a police or civil protection authority, start the system in an emergency without authorisation?
    .label = An urgent start without authorisation
    .label-no = No urgent start without authorisation
    .help = Meant is a system whose conformity assessment is not finished. The authorisation may follow only in urgency, for exceptional reasons of public security or against an imminent threat to life or physical safety.
    .yes = Rescuers switched a new dispatch system on during a flood.
    .no = The system had passed its conformity assessment long before.

fact-supplied-into = Is what you supply used in high-risk systems that others provide?
    .label = Used in high-risk systems of others
    .help = Ask your customers: they have to agree in writing with you. If no customer provides high-risk systems, that is an answer too.
    .yes = Systems for uses of Annex III, for a speech module inside a tool that ranks applicants.
    .no = The same, for a module that customers build into games only.
fact-supplied-into_annex-3-systems = systems for uses of Annex III
fact-supplied-into_annex-1-products = systems in products under the laws of Annex I

fact-supply-kind = What do you supply to those providers?
    .label = Kind of supply
    .help = Choose all that fit.
    .yes = A tool, service, process or component, for labelled training data or computing services.
    .no = Another model, for a language model that can do many different tasks: that is a general-purpose model.
fact-supply-kind_gpai-model = a general-purpose AI model
fact-supply-kind_other-model = another AI model
fact-supply-kind_ai-system = an AI system
fact-supply-kind_tool-service-process-or-component = a tool, service, process or component

fact-supply-open-source = Is all that you supply public under a free and open-source licence?
    .label = The supply is public under a free and open-source licence
    .label-no = The supply is not, or not wholly, free and open source
    .help = Everybody must be able to get it and to use, change and pass it on.
    .yes = A library that anybody can download under the Apache 2.0 licence.
    .no = A library that is free for paying customers only.
