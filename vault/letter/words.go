package letter

import "fmt"

// words are a language's words for codes, as they stand within a sentence.
type words struct {
	months   [12]string
	date     func(day int, month string, year int) string
	types    map[string]string // of requests
	reasons  map[string]string // justifications
	classes  map[string]string
	channels map[string]string
	grounds  map[string]string // why something is kept
}

var wordsEN = words{
	months: [12]string{
		"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
	},
	date: func(day int, month string, year int) string { return fmt.Sprintf("%d %s %d", day, month, year) },
	types: map[string]string{
		"access":            "access to personal data (GDPR Art. 15)",
		"rectification":     "rectification (GDPR Art. 16)",
		"erasure":           "erasure (GDPR Art. 17)",
		"restriction":       "restriction of processing (GDPR Art. 18)",
		"portability":       "data portability (GDPR Art. 20)",
		"objection":         "an end of processing, by objection (GDPR Art. 21)",
		"withdrawal_of_all": "withdrawal of all consents (GDPR Art. 7(3))",
	},
	reasons: map[string]string{
		"JustificationA12IdentityFailure":      "we could not verify that the request comes from the person that it is about (GDPR Art. 12(2) and 12(6))",
		"JustificationA12IdentityRequired":     "we asked for proof that the request comes from the person that it is about, and had none (GDPR Art. 12(6))",
		"JustificationA12InformationRequired":  "we asked what the request is about, and had no answer (GDPR recital 63)",
		"JustificationA12LackOfIntent":         "the request is manifestly unfounded: it does not aim at the right that it names (GDPR Art. 12(5))",
		"JustificationA12MaliciousIntent":      "the request is manifestly unfounded: it is meant to do harm (GDPR Art. 12(5))",
		"JustificationA12ManifestlyExcessive":  "the request is manifestly excessive (GDPR Art. 12(5))",
		"JustificationA12ManifestlyUnfounded":  "the request is manifestly unfounded (GDPR Art. 12(5))",
		"JustificationA12Complexity":           "the request is complex (GDPR Art. 12(3))",
		"JustificationA12HighVolume":           "we have to answer many requests at present (GDPR Art. 12(3))",
		"JustificationA17FreedomOfExpression":  "the data is needed for the freedom of expression and information (GDPR Art. 17(3)(a))",
		"JustificationA17LegallyRequired":      "the law requires us to keep the data (GDPR Art. 17(3)(b))",
		"JustificationA17PublicInterest":       "the data is needed for a task in the public interest (GDPR Art. 17(3)(b))",
		"JustificationA17OfficialAuthority":    "the data is needed for the exercise of official authority (GDPR Art. 17(3)(b))",
		"JustificationA17PublicHealth":         "the data is needed for reasons of public health (GDPR Art. 17(3)(c))",
		"JustificationA17Archiving":            "the data is needed for archiving, research or statistics in the public interest (GDPR Art. 17(3)(d))",
		"JustificationA17LegalClaims":          "the data is needed for legal claims (GDPR Art. 17(3)(e))",
		"ConfidentialityObligationCompromised": "it would adversely affect the rights of others, or what we have to keep confidential (GDPR Art. 15(4), 20(4) and 23)",
		"LegalClaimImpaired":                   "it would impair legal claims (GDPR Art. 18(2), 21(1) and 23)",
		"LegalObligationImpaired":              "it would keep us from what the law obliges us to do (GDPR Art. 23)",
		"LegallyExempted":                      "the right does not reach this data, because of the legal basis on which we process it",
		"OfficialAuthorityExerciseImpaired":    "it would impair the exercise of official authority (GDPR Art. 20(3) and 23)",
		"PublicInterestCompromised":            "it would compromise an important public interest (GDPR Art. 18(2) and 21(6))",
	},
	classes: map[string]string{
		"identity":  "who you are (names, dates, numbers)",
		"contact":   "how you can be reached",
		"content":   "what was written about you and by you",
		"special":   "special categories of data, such as health",
		"financial": "payments and contracts",
		"behaviour": "what you did and used",
	},
	channels: map[string]string{
		"email": "e-mail address", "phone": "telephone number", "sms": "telephone number for text messages", "post": "postal address",
		"social": "account in a social network", "any": "all channels",
	},
	grounds: map[string]string{"retention": "a period for which we have to keep it"},
}

var wordsDE = words{
	months: [12]string{
		"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
	},
	date: func(day int, month string, year int) string { return fmt.Sprintf("%d. %s %d", day, month, year) },
	types: map[string]string{
		"access":            "Auskunft (Art. 15 DSGVO)",
		"rectification":     "Berichtigung (Art. 16 DSGVO)",
		"erasure":           "Löschung (Art. 17 DSGVO)",
		"restriction":       "Einschränkung der Verarbeitung (Art. 18 DSGVO)",
		"portability":       "Datenübertragbarkeit (Art. 20 DSGVO)",
		"objection":         "Widerspruch gegen die Verarbeitung (Art. 21 DSGVO)",
		"withdrawal_of_all": "Widerruf aller Einwilligungen (Art. 7 Abs. 3 DSGVO)",
	},
	reasons: map[string]string{
		"JustificationA12IdentityFailure":      "wir nicht prüfen konnten, ob die Anfrage von der Person kommt, um die es geht (Art. 12 Abs. 2 und 6 DSGVO)",
		"JustificationA12IdentityRequired":     "wir um einen Nachweis gebeten haben, dass die Anfrage von der Person kommt, um die es geht, und keinen erhalten haben (Art. 12 Abs. 6 DSGVO)",
		"JustificationA12InformationRequired":  "wir gefragt haben, worum es in der Anfrage geht, und keine Antwort erhalten haben (Erwägungsgrund 63 DSGVO)",
		"JustificationA12LackOfIntent":         "die Anfrage offenkundig unbegründet ist: Sie zielt nicht auf das Recht, das sie nennt (Art. 12 Abs. 5 DSGVO)",
		"JustificationA12MaliciousIntent":      "die Anfrage offenkundig unbegründet ist: Sie soll schaden (Art. 12 Abs. 5 DSGVO)",
		"JustificationA12ManifestlyExcessive":  "die Anfrage exzessiv ist (Art. 12 Abs. 5 DSGVO)",
		"JustificationA12ManifestlyUnfounded":  "die Anfrage offenkundig unbegründet ist (Art. 12 Abs. 5 DSGVO)",
		"JustificationA12Complexity":           "die Anfrage ist komplex (Art. 12 Abs. 3 DSGVO)",
		"JustificationA12HighVolume":           "wir haben zurzeit viele Anfragen zu beantworten (Art. 12 Abs. 3 DSGVO)",
		"JustificationA17FreedomOfExpression":  "die Daten für die Freiheit der Meinungsäußerung und Information nötig sind (Art. 17 Abs. 3 Buchst. a DSGVO)",
		"JustificationA17LegallyRequired":      "das Recht uns verpflichtet, die Daten zu behalten (Art. 17 Abs. 3 Buchst. b DSGVO)",
		"JustificationA17PublicInterest":       "die Daten für eine Aufgabe im öffentlichen Interesse nötig sind (Art. 17 Abs. 3 Buchst. b DSGVO)",
		"JustificationA17OfficialAuthority":    "die Daten für die Ausübung öffentlicher Gewalt nötig sind (Art. 17 Abs. 3 Buchst. b DSGVO)",
		"JustificationA17PublicHealth":         "die Daten für die öffentliche Gesundheit nötig sind (Art. 17 Abs. 3 Buchst. c DSGVO)",
		"JustificationA17Archiving":            "die Daten für Archive, Forschung oder Statistik im öffentlichen Interesse nötig sind (Art. 17 Abs. 3 Buchst. d DSGVO)",
		"JustificationA17LegalClaims":          "die Daten für Rechtsansprüche nötig sind (Art. 17 Abs. 3 Buchst. e DSGVO)",
		"ConfidentialityObligationCompromised": "es Rechte anderer beeinträchtigte oder das, was wir vertraulich halten müssen (Art. 15 Abs. 4, Art. 20 Abs. 4 und Art. 23 DSGVO)",
		"LegalClaimImpaired":                   "es Rechtsansprüche beeinträchtigte (Art. 18 Abs. 2, Art. 21 Abs. 1 und Art. 23 DSGVO)",
		"LegalObligationImpaired":              "es uns an dem hinderte, wozu das Recht uns verpflichtet (Art. 23 DSGVO)",
		"LegallyExempted":                      "das Recht diese Daten nicht erfasst, wegen der Rechtsgrundlage, auf der wir sie verarbeiten",
		"OfficialAuthorityExerciseImpaired":    "es die Ausübung öffentlicher Gewalt beeinträchtigte (Art. 20 Abs. 3 und Art. 23 DSGVO)",
		"PublicInterestCompromised":            "es ein wichtiges öffentliches Interesse beeinträchtigte (Art. 18 Abs. 2 und Art. 21 Abs. 6 DSGVO)",
	},
	classes: map[string]string{
		"identity":  "wer Sie sind (Namen, Daten, Nummern)",
		"contact":   "wie Sie zu erreichen sind",
		"content":   "was über Sie und von Ihnen geschrieben wurde",
		"special":   "besondere Arten von Daten, etwa zur Gesundheit",
		"financial": "Zahlungen und Verträge",
		"behaviour": "was Sie getan und genutzt haben",
	},
	channels: map[string]string{
		"email": "E-Mail-Adresse", "phone": "Telefonnummer", "sms": "Telefonnummer für Kurznachrichten", "post": "Postanschrift",
		"social": "Konto in einem sozialen Netz", "any": "alle Wege",
	},
	grounds: map[string]string{"retention": "eine Frist, für die wir sie behalten müssen"},
}
