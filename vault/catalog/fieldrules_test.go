package catalog_test

var fieldRules = []rule{
	{
		"unknown key",
		"class: identity, purposes: both, index", "clas: identity, purposes: both, index",
		"crm.yaml:23:7: field \"ref_no\": no class\n" +
			"crm.yaml:23:46: field \"ref_no\": unknown key \"clas\"; did you mean \"class\"?",
	},
	{
		"no purposes",
		"given: {number: 1, type: name, class: identity, purposes: both}", "given: {number: 1, type: name, class: identity}",
		"crm.yaml:21:7: field \"given\": no purposes: a field without a purpose is refused",
	},
	{
		"empty purposes",
		"given: {number: 1, type: name, class: identity, purposes: both}", "given: {number: 1, type: name, class: identity, purposes: []}",
		"crm.yaml:21:65: field \"given\": no purposes: a field without a purpose is refused",
	},
	{
		"unknown purpose",
		"given: {number: 1, type: name, class: identity, purposes: both}", "given: {number: 1, type: name, class: identity, purposes: [support, sport]}",
		"crm.yaml:21:75: field \"given\": unknown purpose \"sport\"; did you mean \"support\"?",
	},
	{
		"unknown purpose set",
		"given: {number: 1, type: name, class: identity, purposes: both}", "given: {number: 1, type: name, class: identity, purposes: boths}",
		"crm.yaml:21:65: field \"given\": unknown purpose set \"boths\"; did you mean \"both\"?",
	},
	{
		"unknown class",
		"given: {number: 1, type: name, class: identity", "given: {number: 1, type: name, class: identitty",
		"crm.yaml:21:45: field \"given\": unknown class \"identitty\"; did you mean \"identity\"?",
	},
	{
		"unknown type",
		"given: {number: 1, type: name", "given: {number: 1, type: nome",
		"crm.yaml:21:32: field \"given\": unknown type \"nome\"; did you mean \"name\"?",
	},
	{
		"no type and class",
		"given: {number: 1, type: name, class: identity", "given: {number: 1",
		"crm.yaml:21:7: field \"given\": no type\n" +
			"crm.yaml:21:7: field \"given\": no class",
	},
	{
		"unknown mask",
		"given: {number: 1,", "given: {number: 1, mask: nam,",
		"crm.yaml:21:32: field \"given\": unknown mask \"nam\"; did you mean \"name\"?",
	},
	{
		"unknown kind referred to",
		"ref: person,", "ref: persons,",
		"crm.yaml:49:43: field \"person\": unknown ref \"persons\"; did you mean \"person\"?",
	},
	{
		"number zero",
		"given: {number: 1", "given: {number: 0",
		"crm.yaml:21:23: field \"given\": number: a number from 1 to 65535 is wanted",
	},
	{
		"number twice",
		"family: {number: 2", "family: {number: 1",
		"crm.yaml:22:24: field \"family\": number 1 is that of field \"given\"",
	},
	{
		"no number",
		"family: {number: 2, ", "family: {",
		"crm.yaml:22:7: field \"family\": no number",
	},
	{
		"number too large",
		"family: {number: 2", "family: {number: 65536",
		"crm.yaml:22:24: field \"family\": number: a number from 1 to 65535 is wanted",
	},
	{
		"index number twice",
		"index: {number: 1, normaliser: exact}", "index: {number: 3, normaliser: exact}",
		"crm.yaml:40:72: field \"value\": shape \"email\": index: index number 3 stands on line 23 too",
	},
	{
		"index number too large",
		"index: {number: 1, normaliser: exact}", "index: {number: 32768, normaliser: exact}",
		"crm.yaml:23:95: field \"ref_no\": index: number: a number from 1 to 32767 is wanted",
	},
	{
		"unknown normaliser",
		"normaliser: exact", "normaliser: exakt",
		"crm.yaml:23:110: field \"ref_no\": index: unknown normaliser \"exakt\"; did you mean \"exact\"?",
	},
	{
		"no normaliser",
		"index: {number: 1, normaliser: exact}", "index: {number: 1}",
		"crm.yaml:23:79: field \"ref_no\": index: no normaliser",
	},
	{
		"normaliser of another type",
		"normaliser: exact", "normaliser: phone",
		"crm.yaml:23:110: field \"ref_no\": index: normaliser phone does not read type external_id",
	},
	{
		"index over a name alone",
		"family: {number: 2, type: name,", "family: {number: 2, type: name, index: {number: 9, normaliser: surname},",
		"crm.yaml:22:70: field \"family\": index: a name alone is not indexed, since its frequency tells who it is; use it in a search",
	},
	{
		"unknown uniqueness",
		"normaliser: exact", "normaliser: exact, unique: yes_please",
		"crm.yaml:23:125: field \"ref_no\": index: unknown unique \"yes_please\"; known are always, verified",
	},
	{
		"index over a clear field",
		"level: {number: 5,", "level: {number: 5, index: {number: 9, normaliser: exact},",
		"crm.yaml:25:33: field \"level\": a clear field has no blind index; use filter\n" +
			"crm.yaml:25:57: field \"level\": index: normaliser exact does not read type enum",
	},
	{
		"clear text",
		"body: {number: 3, type: text, class: content", "body: {number: 3, type: text, class: operational",
		"crm.yaml:51:31: field \"body\": type text is never in clear; give the field a sealed class",
	},
	{
		"e-mail in clear",
		"owner: {number: 4, type: id", "owner: {number: 4, type: email",
		"crm.yaml:24:32: field \"owner\": type email is never in clear; give the field a sealed class",
	},
	{
		"clear of a class that cannot",
		"given: {number: 1, type: name,", "given: {number: 1, type: name, clear: true,",
		"crm.yaml:21:45: field \"given\": class identity cannot be declared clear; financial and behaviour can",
	},
	{
		"clear text of a class that can",
		"score: {number: 2, type: int,", "score: {number: 2, type: text,",
		"crm.yaml:50:32: field \"score\": type text is never in clear; leave out clear",
	},
	{
		"declared value like a phone",
		"values: [gold, silver]", "values: [gold, 0170 1234567]",
		"crm.yaml:25:89: field \"level\": a declared value looks like a phone number",
	},
	{
		"declared value like an e-mail",
		"values: [gold, silver]", "values: [gold, a@example.com]",
		"crm.yaml:25:89: field \"level\": a declared value looks like an e-mail address",
	},
	{
		"declared value with a comma",
		"values: [gold, silver]", "values: [gold, 'a,b']",
		"crm.yaml:25:89: field \"level\": value \"a,b\": letters, digits, spaces and . _ / + - within, at most 64",
	},
	{
		"declared value twice",
		"values: [gold, silver]", "values: [gold, gold]",
		"crm.yaml:25:89: field \"level\": values: \"gold\" again",
	},
	{
		"declared value of a number",
		"values: [gold, silver]", "values: [gold, 5]",
		"crm.yaml:25:89: field \"level\": values: a text is wanted; put numbers and the like in quotes",
	},
	{
		"enum without values",
		"values: [gold, silver], default: gold", "doc: none",
		"crm.yaml:25:7: field \"level\": type enum needs values",
	},
	{
		"values of another type",
		"owner: {number: 4,", "owner: {number: 4, values: [a],",
		"crm.yaml:24:34: field \"owner\": type id has no values",
	},
	{
		"ref without kind",
		"type: ref, ref: person,", "type: ref,",
		"crm.yaml:49:7: field \"person\": type ref needs ref, a kind",
	},
	{
		"kind without ref",
		"owner: {number: 4,", "owner: {number: 4, ref: person,",
		"crm.yaml:24:31: field \"owner\": type id has no ref",
	},
	{
		"field like a class",
		"body: {number: 3", "content: {number: 3",
		"crm.yaml:51:7: field \"content\": a class has this name, and policies name both",
	},
	{
		"reserved field",
		"body: {number: 3", "withheld: {number: 3",
		"crm.yaml:51:7: field \"withheld\": the name is reserved",
	},
	{
		"field in capitals",
		"body: {number: 3", "Body: {number: 3",
		"crm.yaml:51:7: kind \"note\": fields: name \"Body\": small letters, digits and _, a letter first",
	},
	{
		"column of every record",
		"owner: {number: 4,", "owner: {number: 4, column: header,",
		"crm.yaml:24:34: field \"owner\": column \"header\" belongs to every record",
	},
	{
		"column twice",
		"owner: {number: 4,", "owner: {number: 4, column: level,",
		"crm.yaml:25:7: field \"level\": column \"level\" is that of field \"owner\"",
	},
	{
		"column to quote",
		"owner: {number: 4,", "owner: {number: 4, column: own-er,",
		"crm.yaml:24:34: field \"owner\": column \"own-er\": small letters, digits and _, a letter first",
	},
	{
		"column of a sealed field",
		"given: {number: 1,", "given: {number: 1, column: given,",
		"crm.yaml:21:34: field \"given\": a sealed field has no column",
	},
	{
		"filter on a sealed field",
		"given: {number: 1,", "given: {number: 1, filter: true,",
		"crm.yaml:21:34: field \"given\": a sealed field cannot have filter",
	},
	{
		"sort on a sealed field",
		"given: {number: 1,", "given: {number: 1, sort: true,",
		"crm.yaml:21:32: field \"given\": a sealed field cannot have sort",
	},
	{
		"sealed field that decides",
		"given: {number: 1,", "given: {number: 1, decides: true,",
		"crm.yaml:21:35: field \"given\": a sealed field cannot have decides",
	},
	{
		"server-made and required",
		"owner: {number: 4,", "owner: {number: 4, server: true, required: true,",
		"crm.yaml:24:50: field \"owner\": a server-made field is not required of a caller",
	},
	{
		"undeclared default",
		"default: gold", "default: brass",
		"crm.yaml:25:107: field \"level\": default: value refused: not_declared: one of gold, silver",
	},
	{
		"sealed default",
		"given: {number: 1,", "given: {number: 1, default: Ada,",
		"crm.yaml:21:35: field \"given\": a default goes with a clear field that callers set",
	},
	{
		"length beyond the type's",
		"max_length: 100", "max_length: 100000",
		"crm.yaml:51:81: field \"body\": max_length: a number from 1 to 65536 is wanted",
	},
	{
		"unique verified without verified",
		"verified: {number: 3", "confirmed: {number: 3",
		"crm.yaml:34:7: field \"value\": unique: verified needs a field \"verified\" of type bool with decides: true",
	},
}

var variantRules = []rule{
	{
		"type beside shapes",
		"      value:\n        number: 2", "      value:\n        type: text\n        number: 2",
		"crm.yaml:35:15: field \"value\": type stands in the shapes below by",
	},
	{
		"by an unknown field",
		"field: kind", "field: kinds",
		"crm.yaml:38:11: field \"value\": by: unknown field \"kinds\"; did you mean \"kind\"?",
	},
	{
		"by a field that is not required",
		"required: true, values: [email, phone]", "values: [email, phone]",
		"crm.yaml:38:11: field \"value\": by: field \"kind\" is no clear, required enum",
	},
	{
		"shape missing",
		"values: [email, phone]", "values: [email, phone, post]",
		"crm.yaml:38:11: field \"value\": by: no shape for kind \"post\"",
	},
	{
		"shape too many",
		"values: [email, phone]", "values: [email]",
		"crm.yaml:38:11: field \"value\": by: unknown shape \"phone\"; known are email",
	},
	{
		"shape of another key",
		"phone: {type: phone, class: contact.phone}", "phone: {type: phone, class: identity}",
		"crm.yaml:41:41: field \"value\": shape \"phone\": class identity has another key than contact.email; the shapes of a field share one",
	},
	{
		"shape in clear",
		"phone: {type: phone, class: contact.phone}", "phone: {type: id, class: operational}",
		"crm.yaml:41:38: field \"value\": shape \"phone\": class operational is not sealed; the shapes of a field all are",
	},
	{
		"shape with values",
		"phone: {type: phone, class: contact.phone}", "phone: {type: enum, class: contact.phone}",
		"crm.yaml:41:27: field \"value\": shape \"phone\": type enum has no place in a shape",
	},
	{
		"shape with an unknown key",
		"phone: {type: phone,", "phone: {kind: phone,",
		"crm.yaml:41:13: field \"value\": shape \"phone\": no type\n" +
			"crm.yaml:41:21: field \"value\": shape \"phone\": unknown key \"kind\"; known are type, class, mask, index",
	},
	{
		"no shapes",
		"          shapes:\n            email: {type: email, class: contact.email, index: {number: 3, normaliser: email, unique: verified}}\n            phone: {type: phone, class: contact.phone}\n", "",
		"crm.yaml:37:9: field \"value\": by: no shapes\n" +
			"crm.yaml:38:11: field \"value\": by: no shape for kind \"email\"\n" +
			"crm.yaml:38:11: field \"value\": by: no shape for kind \"phone\"",
	},
}
