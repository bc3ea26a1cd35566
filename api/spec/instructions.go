package spec

import (
	"github.com/tacitcrm/tacit/vault/catalog"
)

// instructionOperations are on what recipients of data are told (GDPR Art. 17(2) and 19).
var instructionOperations = map[string]operation{
	"instructions": {
		summary: "What a recipient is to erase and has not answered, for the recipient's own credential; the oldest first", params: []string{"limit"},
		status: "200", reply: "InstructionList",
	},
	"answerInstruction": {
		summary: "A recipient's answer to an instruction", body: "InstructionAnswer", status: "200", reply: "InstructionAnswered",
		refused: []string{"404", "413", "415", "422"},
	},
}

func instructionSchemas(*catalog.Catalog) node {
	answer := enumSchema([]string{"acknowledged", "erased", "refused"})
	instruction := func(more node) node {
		return extended(node{
			"id": uuidSchema, "request": uuidSchema, "told_at": timeSchema, "answer": answer, "answered_at": timeSchema,
			"ids": node{"type": "array", "items": textSchema, "description": "By which the recipient knows the person; none once the request is closed."},
		}, more, "id", "request", "ids", "told_at")
	}
	disclosure := ref("schemas", "Disclosure")
	return node{
		"Instruction":         instruction(nil),
		"InstructionAnswered": instruction(node{"disclosure": disclosure}),
		"InstructionAnswer":   closed(node{"answer": answer}, "answer"),
		"InstructionList":     closed(node{"items": arrayOf(ref("schemas", "Instruction")), "disclosure": disclosure}, "items", "disclosure"),
	}
}
