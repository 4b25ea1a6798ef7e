# Findings on models, supervision, fines and relief by size.

## Models

finding-art-52_2 = May argue against systemic risk
    .means = With the notification, the provider may show, with good reasons, that this model exceptionally presents no systemic risk; the Commission decides.

finding-art-52_5 = May ask for a new assessment
    .means = The provider of a designated model may give new, detailed and objective reasons against the designation, six months after the decision at the earliest.

## Supervision

finding-art-75_1_a = AI Office, for a system on its own model
    .means = System and general-purpose model come from one provider or one undertaking, so the AI Office of the Commission alone supervises the system.

finding-art-75_1_b = AI Office, for a very large platform
    .means = The system is a very large online platform or search engine or part of one, so the AI Office of the Commission alone supervises it.

finding-art-74_3 = Authority for the product
    .means = The authority that watches the market for this kind of product watches over its AI too, unless the Member State has named another.

finding-art-74_8 = Authority for data protection, or one as independent
    .means = The data protection authority, or another one under the same conditions of independence, watches over the system; courts stay independent in what they decide.

finding-art-88 = Commission, for models
    .means = Only the Commission, through its AI Office, supervises and enforces the rules for general-purpose models.

finding-art-28_1 = Watched by the notifying authority
    .means = The notifying authority of your Member State assesses, designates and monitors you.

## Fines

finding-art-100 = Fined as an EU body
    .means = Only the European Data Protection Supervisor fines you: up to EUR 1.5 million for prohibited practices, up to EUR 750,000 for anything else; it hears you first, and you may see its file.

finding-art-75c_4 = Every breach can be fined
    .means = Under the AI Office, the breach of any applicable rule can cost as much as those that the article on fines names for operators, and periodic payments can be added until it ends.

finding-art-101 = Fines for models can be imposed
    .means = The Commission can fine providers of models for breaches committed on purpose or through negligence; this power began a year after the duties. It hears you first and heeds gravity, proportion and your commitments; the Court of Justice can review the fine.

finding-art-99_4_da_supplier = Suppliers can be fined
    .means = On this reading, the fine for Article 25(4) reaches those who supply the provider of a high-risk system, even if they are no operators themselves.

finding-art-101_small = Lower limit for small providers of models
    .means = On this reading, the lower of the two amounts is the most that a small or medium-sized provider of a model can be fined.

## Relief by size

finding-art-11_1_form = Simplified technical documentation
    .means = You may give the content of the technical documentation in a simplified way, on the form that the Commission has to provide; notified bodies must accept it.

finding-art-17_2 = Quality management in proportion to size
    .means = How you run the quality management system may fit the size of your organisation, as long as rigour and protection stay the same.

finding-art-63_1 = Simplified quality management
    .means = You may meet certain elements of the quality management system in a simplified way, which the Commission's guidelines name; all other requirements and duties stay.

finding-art-34_2 = Lighter assessment by notified bodies
    .means = The notified body that assesses your system must keep burdens and costs low for you as a micro or small enterprise.

finding-art-62_2 = Lower fees for conformity assessment
    .means = Fees for the conformity assessment must be reduced in proportion to your size and market.

finding-art-62_1 = First in line for sandboxes
    .means = If you meet the conditions of a regulatory sandbox, your Member State lets you in with priority, and it offers you training and advice.

finding-art-58_2_d = Sandbox free of charge
    .means = Taking part in a national regulatory sandbox costs you nothing, save exceptional costs in a fair amount.

finding-art-57_3a = First in line for the AI Office's sandbox
    .means = If the AI Office opens a regulatory sandbox, you have priority in it for this system.

finding-art-32 = Notified body presumed to qualify
    .means = As far as the published standards cover them, you are presumed to meet the requirements of Article 31 on notified bodies.

finding-art-39 = Body of a third country
    .means = You may be authorised to do the work of a notified body under the agreement with your country, if you meet Article 31 or an equal level.

finding-art-43_3_2 = Assessment of high-risk systems by a product body
    .means = Within product law procedures you may judge whether high-risk systems meet the AI requirements, because your notification covered the points of Article 31 that this calls for.
