# What somebody must do. Each duty: a title; what to do, why, and how to show it,
# one sentence each. Then the parties, events, evidence and fines that duties name.

duty-art-4_1 = AI literacy
    .do = Take measures that help your staff, and others who work with the system for you, to understand AI: fitted to what they know, where the system is used and whom it affects.
    .why = People who understand what a system can and cannot do use it well and notice when it goes wrong.
    .show = A record of the training, guidance or other measures, and whom they reached.

duty-art-9_1 = Risk management
    .do = Set up a risk management system for the whole life of the system. Identify the risks that design or information can reduce, also those of foreseeable misuse; act on them, test, and keep it up to date. It may be part of the risk procedures that other EU law asks of you.
    .why = A system that can harm health, safety or fundamental rights may only be sold once its remaining risks are acceptable.
    .show = The risk management file, with risks, measures, tests and the judgement on what remains.

duty-art-26_1 = Use as instructed
    .do = Take technical and organisational measures so that the system is used as its instructions say.
    .why = The provider's safeguards work only in the use for which they were made.
    .show = Working instructions and access rules that follow the instructions for use.

party-provider = Provider
party-deployer = Deployer
party-importer = Importer
party-distributor = Distributor
party-authorised-representative = Authorised representative
party-operator = Everyone in the chain
party-third-party-supplier = Supplier
party-model-provider = Provider of the model
party-model-representative = Authorised representative for the model

event-placing-on-market = placing on the market or putting into service

evidence-use-as-instructed = Working instructions based on the instructions for use
evidence-literacy-measures = Record of literacy measures
evidence-risk-management-file = Risk management file

fine-art-99_3 = Fine for prohibited practices
fine-art-99_4 = Fine for operators and notified bodies
fine-art-99_5 = Fine for wrong information
fine-art-101 = Fine for providers of models (once Article 101 applies)
