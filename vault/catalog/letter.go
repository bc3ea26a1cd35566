package catalog

import "go.yaml.in/yaml/v3"

// Letter is the wording of a letter in one language, in the place of the shipped one. What it may say of a person is
// checked where letters are made, not here.
type Letter struct {
	Subject string // one line
	Body    string
}

func (p *parser) readLetters(n *yaml.Node) {
	for _, e := range p.names(n, "letters") {
		what := quoted("letter", e.key.Value)
		wordings := map[string]Letter{}
		for _, l := range p.pairs(e.value, what) {
			if !isLocale(l.key.Value) {
				p.fault(l.key, "%s: %q is no BCP 47 language such as en or de-AT", what, l.key.Value)
				continue
			}
			a := p.attrs(l.key, l.value, what+" in "+l.key.Value, "subject", "body")
			if isMapping(l.value) {
				a.need("subject")
				wordings[l.key.Value] = Letter{Subject: a.line("subject"), Body: a.need("body")}
			}
		}
		p.c.Letters[e.key.Value] = wordings
	}
}
