package catalog_test

var workRules = map[string][]rule{
	"kinds": {
		{
			"a person's name in what is about nobody",
			"title: {number: 1, type: name, class: content", "title: {number: 1, type: name, class: identity",
			"crm.yaml:87:45: field \"title\": class identity is about somebody; an impersonal kind has content, financial and operational",
		},
		{
			"behaviour in what is about nobody",
			"price: {number: 2, type: int, class: operational", "price: {number: 2, type: int, class: behaviour, clear: true",
			"crm.yaml:88:44: field \"price\": class behaviour is about somebody; an impersonal kind has content, financial and operational",
		},
		{
			"somebody in what is about nobody",
			"instead: {number: 3, type: ref, ref: thing", "instead: {number: 3, type: ref, ref: person",
			"crm.yaml:89:44: field \"instead\": kind \"person\" is about somebody; an impersonal kind refers to its like",
		},
		{
			"impersonal and no subject",
			"    subject: true\n    impersonal: true\n", "    owners: [instead]\n    impersonal: true\n",
			"crm.yaml:84:14: kind \"thing\": owners: field \"instead\" does not refer to a subject\ncrm.yaml:85:17: kind \"thing\": impersonal goes with subject: true",
		},
		{
			"an owner that is nobody",
			"  deal:\n    path: deals\n    table: deal\n    owners: [person]\n    fields:\n      person: {number: 1, type: ref, ref: person", "  deal:\n    path: deals\n    table: deal\n    owners: [person]\n    fields:\n      person: {number: 1, type: ref, ref: thing",
			"crm.yaml:76:14: kind \"deal\": owners: field \"person\" does not refer to a subject",
		},
		{
			"a list of what is about nobody",
			"parent: ticket", "parent: thing",
			"crm.yaml:69:13: kind \"item\": parent \"thing\" is impersonal; what is about it refers to it",
		},
		{
			"a second list",
			"  deal:\n    path: deals\n    table: deal\n    owners: [person]\n", "  deal:\n    table: deal\n    parent: ticket\n    parent_list: deals\n",
			"crm.yaml:75:13: kind \"deal\": parent \"ticket\" has the list of kind \"item\" already; one is possible",
		},
	},
	"pipelines": {
		{
			"no list",
			"      - {name: open, probability: 30}\n      - {name: won, outcome: won}\n      - {name: lost, outcome: lost, probability: 0}\n", "      open: 30\n",
			"crm.yaml:12:7: pipeline \"new\": stages: a list is wanted",
		},
		{
			"no stages",
			"    stages:\n      - {name: open, probability: 30}\n      - {name: won, outcome: won}\n      - {name: lost, outcome: lost, probability: 0}\n", "",
			"crm.yaml:9:3: pipeline \"new\": no stages",
		},
		{
			"no title",
			"    title: New business\n", "",
			"crm.yaml:9:3: pipeline \"new\": no title",
		},
		{
			"no name",
			"{name: open, probability: 30}", "{probability: 30}",
			"crm.yaml:12:9: pipeline \"new\": stage: no name\ncrm.yaml:80:81: field \"stage\": value \"open\" is no stage of the pipelines; known are won, lost",
		},
		{
			"no probability",
			"{name: open, probability: 30}", "{name: open}",
			"crm.yaml:12:9: pipeline \"new\": stage \"open\": no probability, from 0 to 100",
		},
		{
			"a probability above certain",
			"{name: open, probability: 30}", "{name: open, probability: 101}",
			"crm.yaml:12:35: pipeline \"new\": stage \"open\": probability: a number from 0 to 100 is wanted",
		},
		{
			"an uncertain end",
			"{name: won, outcome: won}", "{name: won, outcome: won, probability: 90}",
			"crm.yaml:13:48: pipeline \"new\": stage \"won\": probability is 100 where outcome is won",
		},
		{
			"no such outcome",
			"outcome: won}", "outcome: wonn}",
			"crm.yaml:12:7: pipeline \"new\": no stage has outcome: won\ncrm.yaml:13:9: pipeline \"new\": stage \"won\": no probability, from 0 to 100\ncrm.yaml:13:30: pipeline \"new\": stage: unknown outcome \"wonn\"; did you mean \"won\"?",
		},
		{
			"nothing is won",
			"{name: won, outcome: won}", "{name: won, probability: 5}",
			"crm.yaml:12:7: pipeline \"new\": no stage has outcome: won",
		},
		{
			"begins at the end",
			"      - {name: open, probability: 30}\n      - {name: won, outcome: won}\n", "      - {name: won, outcome: won}\n      - {name: open, probability: 30}\n",
			"crm.yaml:12:7: pipeline \"new\": the first stage is closed: nothing could begin",
		},
		{
			"a stage twice",
			"{name: lost, outcome: lost, probability: 0}", "{name: won, outcome: lost}",
			"crm.yaml:14:16: pipeline \"new\": stage \"won\": another stage has this name\ncrm.yaml:80:81: field \"stage\": value \"lost\" is no stage of the pipelines; known are open, won",
		},
		{
			"unknown key",
			"title: New business", "titles: New business",
			"crm.yaml:9:3: pipeline \"new\": no title\ncrm.yaml:10:5: pipeline \"new\": unknown key \"titles\"; did you mean \"title\"?",
		},
		{
			"a stage that no record can be in",
			"values: [open, won, lost]", "values: [open, won]",
			"crm.yaml:80:81: field \"stage\": stage \"lost\" of the pipelines is not among the values",
		},
		{
			"a value that is no stage",
			"values: [open, won, lost]", "values: [open, won, lost, losd]",
			"crm.yaml:80:81: field \"stage\": value \"losd\" is no stage of the pipelines; did you mean \"lost\"?",
		},
		{
			"a value that is no pipeline",
			"values: [new]", "values: [now]",
			"crm.yaml:9:3: pipeline \"new\": no field \"pipeline\" of a kind has it among its values\ncrm.yaml:79:84: field \"pipeline\": value \"now\" is no pipeline; did you mean \"new\"?",
		},
		{
			"a pipeline that no kind has",
			"      pipeline: {number: 2, type: enum, class: operational, purposes: all, values: [new]}\n", "",
			"crm.yaml:9:3: pipeline \"new\": no field \"pipeline\" of a kind has it among its values",
		},
		{
			"a kind without pipelines that has the field",
			"pipelines:\n  new:", "pipelines:\n  old:",
			"crm.yaml:9:3: pipeline \"old\": no field \"pipeline\" of a kind has it among its values\ncrm.yaml:79:84: field \"pipeline\": value \"new\" is no pipeline; known are old",
		},
		{
			"no stage",
			"      stage: {number: 3, type: enum, class: operational, purposes: all, values: [open, won, lost]}\n", "",
			"crm.yaml:78:7: kind \"deal\": a kind with a field \"pipeline\" has a clear field \"stage\" of type enum",
		},
	},
	"service_levels": {
		{
			"no such kind",
			"kind: ticket\n  calendar", "kind: tickets\n  calendar",
			"crm.yaml:16:9: service_levels: unknown kind \"tickets\"; did you mean \"ticket\"?",
		},
		{
			"a kind without priorities",
			"kind: ticket\n  calendar", "kind: deal\n  calendar",
			"crm.yaml:16:9: service_levels: kind \"deal\" has no clear field \"status\" of type enum\ncrm.yaml:16:9: service_levels: kind \"deal\" has no clear field \"priority\" of type enum",
		},
		{
			"no kind",
			"  kind: ticket\n  calendar", "  calendar",
			"crm.yaml:16:3: service_levels: no kind",
		},
		{
			"no such calendar",
			"calendar: berlin", "calendar: bern",
			"crm.yaml:17:13: service_levels: unknown calendar \"bern\"; did you mean \"berlin\"?",
		},
		{
			"not a time of day",
			"opens: \"09:30\"", "opens: \"9:30\"",
			"crm.yaml:18:10: service_levels: opens: a time of day such as \"09:30\" is wanted",
		},
		{
			"no text",
			"opens: \"09:30\"", "opens: 9.5",
			"crm.yaml:18:10: service_levels: opens: a text is wanted; put numbers and the like in quotes",
		},
		{
			"ends before it begins",
			"closes: \"17:00\"", "closes: \"09:00\"",
			"crm.yaml:19:11: service_levels: closes lies before opens",
		},
		{
			"stands in its end",
			"pause: [waiting]", "pause: [closed]",
			"crm.yaml:20:10: service_levels: status \"closed\" ends the clocks, so they do not stand in it",
		},
		{
			"no such status",
			"done: [closed]", "done: [close]",
			"crm.yaml:21:10: service_levels: unknown status \"close\"; did you mean \"closed\"?",
		},
		{
			"no such priority",
			"    high: {first_response: 30", "    hihg: {first_response: 30",
			"crm.yaml:23:5: service_levels: priority \"hihg\": no such value of field \"priority\"; did you mean \"high\"?",
		},
		{
			"no target",
			"high: {first_response: 30, resolution: 60}", "high: {first_response: 30}",
			"crm.yaml:23:5: service_levels: priority \"high\": no resolution",
		},
		{
			"resolved before it is answered",
			"high: {first_response: 30, resolution: 60}", "high: {first_response: 30, resolution: 20}",
			"crm.yaml:23:44: service_levels: priority \"high\": resolution lies before first_response",
		},
		{
			"no clock",
			"{clock: resolution, percent: 80}", "{percent: 80}",
			"crm.yaml:26:7: service_levels: escalation: no clock",
		},
		{
			"no such clock",
			"clock: resolution, percent: 80", "clock: solution, percent: 80",
			"crm.yaml:26:15: service_levels: escalation: unknown clock \"solution\"; did you mean \"resolution\"?",
		},
		{
			"falling",
			"percent: 80", "percent: 180",
			"crm.yaml:27:40: service_levels: escalation: a step before it has 180: they stand in rising order",
		},
		{
			"not an id",
			"queue: late", "queue: too late",
			"crm.yaml:27:52: service_levels: escalation: queue: an id is wanted: letters, digits and . _ -, at most 64, and no personal data",
		},
		{
			"a priority that is none",
			"priority: high}\nrouting", "priority: higher}\nrouting",
			"crm.yaml:27:92: service_levels: escalation: unknown priority \"higher\"; did you mean \"high\"?",
		},
		{
			"unknown key",
			"pause: [waiting]", "pauses: [waiting]",
			"crm.yaml:20:3: service_levels: unknown key \"pauses\"; did you mean \"pause\"?",
		},
	},
	"routing": {
		{
			"no title",
			"{title: Desk, members: [u-1, u-2]}", "{members: [u-1, u-2]}",
			"crm.yaml:30:5: team \"desk\": no title",
		},
		{
			"nobody in a team",
			"members: [u-1, u-2]", "members: []",
			"crm.yaml:30:34: team \"desk\": members: a list is wanted",
		},
		{
			"a member twice",
			"members: [u-1, u-2]", "members: [u-1, u-1]",
			"crm.yaml:30:40: team \"desk\": members: \"u-1\" again",
		},
		{
			"a member with an address",
			"members: [u-1, u-2]", "members: [u-1, ada@example.com]",
			"crm.yaml:30:40: team \"desk\": members: an id is wanted: letters, digits and . _ -, at most 64, and no personal data",
		},
		{
			"no id",
			"    - id: urgent\n      kind", "    - kind",
			"crm.yaml:32:7: routing rule: no id",
		},
		{
			"an id twice",
			"id: rest", "id: urgent",
			"crm.yaml:44:12: routing rule \"urgent\": another rule has this id",
		},
		{
			"no such kind",
			"id: rest, kind: ticket", "id: rest, kind: tiket",
			"crm.yaml:44:24: routing rule \"rest\": unknown kind \"tiket\"; did you mean \"ticket\"?",
		},
		{
			"no such method",
			"method: least_busy", "method: busy",
			"crm.yaml:41:15: routing rule \"urgent\": unknown method \"busy\"; known are direct, round_robin, least_busy",
		},
		{
			"no method",
			"      method: least_busy\n", "",
			"crm.yaml:32:7: routing rule \"urgent\": no method",
		},
		{
			"direct to nobody",
			"method: direct, queue: inbox", "method: direct",
			"crm.yaml:44:40: routing rule \"rest\": method direct goes with owner, team or queue: who gets it",
		},
		{
			"a window of one",
			"method: direct, queue: inbox", "method: direct, queue: inbox, window_minutes: 5",
			"crm.yaml:44:78: routing rule \"rest\": window_minutes goes with method round_robin or least_busy",
		},
		{
			"turns without a team",
			"      window_minutes: 60\n      team: desk\n", "",
			"crm.yaml:32:7: routing rule \"urgent\": no team: method least_busy chooses among its members",
		},
		{
			"turns and one owner",
			"      team: desk\n    - {id: rest", "      team: desk\n      owner: u-1\n    - {id: rest",
			"crm.yaml:44:14: routing rule \"urgent\": owner goes with method direct",
		},
		{
			"no such team",
			"      team: desk\n    - {id: rest", "      team: dusk\n    - {id: rest",
			"crm.yaml:43:13: routing rule \"urgent\": unknown team \"dusk\"; did you mean \"desk\"?",
		},
		{
			"a kind without a queue",
			"id: rest, kind: ticket, method", "id: rest, kind: deal, method",
			"crm.yaml:44:24: routing rule \"rest\": kind \"deal\" has no clear field \"queue\" of type id, which the rule sets",
		},
		{
			"no such field",
			"{field: priority, eq: high}", "{field: prioriti, eq: high}",
			"crm.yaml:35:19: routing rule \"urgent\": condition: kind \"ticket\" has no field \"prioriti\"; did you mean \"priority\"?",
		},
		{
			"a condition on nothing",
			"{field: priority, eq: high}", "{eq: high}",
			"crm.yaml:35:11: routing rule \"urgent\": condition: no field",
		},
		{
			"behaviour",
			"{field: cost, from: 10, to: 20}", "{field: score, from: 10, to: 20}",
			"crm.yaml:38:19: routing rule \"urgent\": condition: field \"score\" is not operational, and routing looks at nothing else",
		},
		{
			"no such value",
			"{field: priority, eq: high}", "{field: priority, eq: higher}",
			"crm.yaml:35:33: routing rule \"urgent\": condition: eq: field \"priority\": value refused: not_declared: one of low, high",
		},
		{
			"an empty value",
			"{field: priority, eq: high}", "{field: priority, eq: \"\"}",
			"crm.yaml:35:33: routing rule \"urgent\": condition: eq: no value; empty: true asks for none",
		},
		{
			"two ways",
			"{field: priority, eq: high}", "{field: priority, eq: high, empty: false}",
			"crm.yaml:35:11: routing rule \"urgent\": condition: one of eq, in, empty, and a range of from and to is wanted",
		},
		{
			"no way",
			"{field: priority, eq: high}", "{field: priority}",
			"crm.yaml:35:11: routing rule \"urgent\": condition: one of eq, in, empty, and a range of from and to is wanted",
		},
		{
			"no order",
			"{field: queue, in: [a, b]}", "{field: queue, from: a}",
			"crm.yaml:37:19: routing rule \"urgent\": condition: field \"queue\" of type id has no order",
		},
		{
			"no list",
			"{field: queue, in: [a, b]}", "{field: queue, in: a}",
			"crm.yaml:37:30: routing rule \"urgent\": condition: in: a list is wanted",
		},
		{
			"a list of lists",
			"{field: queue, in: [a, b]}", "{field: queue, in: [[a], b]}",
			"crm.yaml:37:31: routing rule \"urgent\": condition: in: a value is wanted",
		},
		{
			"a range the wrong way",
			"from: 10, to: 20", "from: 20, to: 10",
			"crm.yaml:38:39: routing rule \"urgent\": condition: to lies before from",
		},
		{
			"no number",
			"from: 10, to: 20", "from: ten, to: 20",
			"crm.yaml:38:31: routing rule \"urgent\": condition: from: field \"cost\": value refused: bad_form: a whole number",
		},
		{
			"not a truth",
			"empty: true", "empty: maybe",
			"crm.yaml:36:33: routing rule \"urgent\": condition: empty: true or false is wanted",
		},
	},
}
