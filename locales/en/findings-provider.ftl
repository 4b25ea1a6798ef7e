# Findings and open questions of law behind the duties of providers.

reading-deferred-classification = Do duties that only name high-risk systems apply before the rules that say what is high-risk?
    .settled = guidelines of the Commission on the dates of application, or a judgment of the Court of Justice; it falls away once the rules for the system's route apply
reading-deferred-classification_date-of-the-route = nothing is high-risk before Article 6 applies, so these duties begin with the system's route, Annex I or Annex III
reading-deferred-classification_general-date = these duties are not deferred, and Article 6 serves them as a definition from the general date of application

finding-art-17_4 = Quality management through financial rules
    .means = Your rules on internal governance count as quality management, except for risk management, post-market monitoring and incident reports.

finding-art-42_3 = Cybersecurity through the Cyber Resilience Act
    .means = Because the system meets the Cyber Resilience Act on these points, it counts as meeting the cybersecurity requirements of Article 15.

finding-art-43_1_1 = Free choice of assessment
    .means = You may assess the system yourself or have a notified body do it, because standards or common specifications are applied in full.

finding-art-43_1_2 = Notified body required
    .means = A notified body must assess the system, because it is biometric and no standards or common specifications are applied in full; with a restricted standard, only for the restricted part.

finding-art-43_1_3 = The authority acts as notified body
    .means = You cannot choose the notified body, because the system is meant for police, immigration, asylum or EU bodies: the market surveillance authority takes its place.

finding-art-43_2 = Assessment by internal control
    .means = You assess the system yourself; no notified body takes part.

finding-art-43_3 = Assessment under the product law
    .means = The procedure of the law on the product applies, and the AI requirements are part of it.

finding-art-60_1 = Test in the real world, outside sandboxes
    .means = You may test the system in the real world before supply, if every condition of Articles 60 and 61 is met.

finding-art-60a_1 = Test of a vehicle, machine or other Section B product
    .means = You may test in the real world within the framework that the Member State has notified.

finding-art-73_9 = Few incidents to report
    .means = Under the Act you report only incidents that breach fundamental rights, because other EU law already has you report the rest.

finding-art-73_10 = Few incidents to report for medical devices
    .means = Under the Act you report only incidents that breach fundamental rights, and to the authority that the Member State chose for this.

finding-art-36_8 = Certificate valid despite a suspended body
    .means = Your certificate stays valid although the designation of the body that issued it is suspended or restricted.

finding-art-36_9 = Certificate valid for nine more months
    .means = Your certificate stays valid for nine months after the designation of its body was withdrawn; the authority of your seat may add three months at a time, twelve at most.

finding-art-40_1 = Presumed to conform through standards
    .means = As far as the standards or common specifications you apply cover what the Act asks, it is presumed that you meet it; what they leave out you show in another way.

finding-art-42_1 = Data presumed to fit the setting
    .means = Because the system was trained and tested on data from the setting of its use, it is presumed to meet Article 10(4).

finding-art-42_2 = Cybersecurity presumed from a certificate
    .means = As far as your certificate or statement under the EU cybersecurity schemes covers them, the cybersecurity requirements of Article 15 are presumed to be met.

finding-art-43_3_3 = Assessment without a third party
    .means = You may use the route without a third party that the product law offers, because standards or specifications cover all AI requirements, too; high risk alone forces no third party on you.
