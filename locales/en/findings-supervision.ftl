# Findings on sandboxes, monitoring, remedies and proceedings.

finding-art-57_7 = Proof of the work in the sandbox
    .means = On request you get written proof of what you did, and on leaving a report; authorities and notified bodies must count both in your favour, and others read the report only if you agree.

finding-art-59_1 = May reuse personal data in the sandbox
    .means = You may use personal data collected for other purposes to develop, train and test the system in the sandbox, if you meet every condition of Article 59.

finding-art-72_4 = Monitoring may be merged
    .means = Where the law on the product, or the rules for your financial services, already have a system and a plan for monitoring, you may build the Act's elements into them if protection stays the same.

finding-art-75d = Rights in proceedings of the AI Office
    .means = You are told preliminary findings before a decision, may comment and see the file; decisions are published with your name but without secrets, the Court of Justice can review fines, and after five years it is too late to impose or enforce them.

finding-art-85 = Open to complaints
    .means = Any person or firm that has grounds to see a breach of the Act may complain to the market surveillance authority, which takes the complaint into account.

finding-art-89_2 = May complain about the provider of the model
    .means = If you think that the provider of the model breaks the Act, you may complain, with reasons, the facts, the provisions and the provider's point of contact.

finding-art-99_8 = National law decides on fines for public authorities
    .means = Your Member State lays down whether, and how far, public authorities and bodies can be fined; the amounts shown under the duties may not apply to you.
