package catalog

import (
	"bytes"
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
	"golang.org/x/text/language"
)

// maxNumber is the largest index number: tokens keep it as a smallint.
const maxNumber = 1<<15 - 1

// parser builds a catalog while it reads.
type parser struct {
	*reader
	c       *Catalog
	sets    map[string][]string // purpose sets
	drafts  []*draft
	indexes map[uint16]int // index and search numbers: the line each stands on
	// pipelines are the places of those that were read.
	pipelines map[string]*yaml.Node
}

// Parse reads and checks a catalog; file names it in errors. The error joins one *Error for every
// fault found, in the order of the file: none is left for a second try.
func Parse(file string, src []byte) (*Catalog, error) {
	p := &parser{
		reader: &reader{file: file},
		c: &Catalog{
			source: bytes.Clone(src), kinds: map[string]*Kind{}, paths: map[string]*Kind{},
			purposes: map[string]*Purpose{}, roles: map[string]*Role{}, Requests: DefaultRequests(),
			Letters: map[string]map[string]Letter{}, ages: map[string]int{},
		},
		sets: map[string][]string{}, indexes: map[uint16]int{}, pipelines: map[string]*yaml.Node{},
	}
	if root := p.document(src); root != nil {
		p.root(root)
	}
	if err := joined(p.faults); err != nil {
		return nil, err
	}
	return p.c, nil
}

// section is a part of a catalog and what reads it.
type section struct {
	key  string
	read func(*yaml.Node)
}

// sections lists what refers to nothing first.
func (p *parser) sections() []section {
	return []section{
		{"controller", p.readController},
		{"purposes", p.readPurposes},
		{"purpose_sets", p.readSets},
		{"roles", p.readRoles},
		{"notices", p.readNotices},
		{"age_of_consent", p.readAges},
		{"calendars", p.readCalendars},
		{"requests", p.readRequests},
		{"holds", p.readHolds},
		{"recipients", p.readRecipients},
		{"letters", p.readLetters},
		{"kinds", p.readKinds},
		{"retention", p.readRetention},
		{"pipelines", p.readPipelines},
		{"service_levels", p.readServiceLevels},
		{"routing", p.readRouting},
	}
}

func (p *parser) root(n *yaml.Node) {
	known := []string{"version"}
	for _, s := range p.sections() {
		known = append(known, s.key)
	}
	a := p.attrs(n, n, "catalog", known...)
	if a.has("version") || n.Kind == yaml.MappingNode {
		p.c.Version = a.needNumber("version", 1<<31-1)
	}
	for _, key := range []string{"purposes", "kinds"} {
		if n.Kind == yaml.MappingNode && !a.has(key) {
			a.fault(key, "no %s", key)
		}
	}
	for _, s := range p.sections() {
		if v := a.val[s.key]; v != nil {
			s.read(v)
		}
	}
	p.checkPipelines()
}

func (p *parser) purposeNames() []string {
	return slices.Sorted(maps.Keys(p.c.purposes))
}

func (p *parser) readPurposes(n *yaml.Node) {
	for _, e := range p.names(n, "purposes") {
		a := p.attrs(e.key, e.value, quoted("purpose", e.key.Value), "title", "legal_basis", "consent_needed",
			"on_create", "channels", "retention_days", "dpv", "citation", "double_opt_in", "opt_out_signal", "renew_days")
		q := &Purpose{
			Name: e.key.Value, Title: a.need("title"), LegalBasis: a.oneOf("legal_basis", LegalBases()),
			ConsentNeeded: a.truth("consent_needed"), OnCreate: a.truth("on_create"),
			Channels: a.someOf("channels", "channel", Channels()), RetentionDays: a.number("retention_days", maxDays),
			DPV: a.text("dpv"), Citation: a.text("citation"), DoubleOptIn: a.someOf("double_opt_in", "channel", Channels()),
			OptOutSignal: a.truth("opt_out_signal"), RenewDays: a.number("renew_days", maxDays),
		}
		p.checkPurpose(a, q)
		p.checkConsent(a, q)
		p.c.Purposes = append(p.c.Purposes, q)
		p.c.purposes[q.Name] = q
	}
}

func (p *parser) checkPurpose(a attrs, q *Purpose) {
	switch {
	case !a.has("legal_basis"):
		a.fault("legal_basis", "no legal_basis; GDPR Art. 6(1) asks for one of %s", list(LegalBases()))
	case q.LegalBasis == "":
	case q.LegalBasis == "consent" && !q.ConsentNeeded:
		a.fault("consent_needed", "legal_basis consent needs consent_needed: true")
	case q.LegalBasis != "consent" && q.ConsentNeeded:
		a.fault("consent_needed", "consent_needed goes with legal_basis consent only")
	}
	if q.OnCreate && q.LegalBasis == "consent" {
		a.fault("on_create", "consent comes from the person, never with a record's creation")
	}
	if q.DPV != "" && !strings.HasPrefix(q.DPV, "https://w3id.org/dpv") {
		a.fault("dpv", "dpv: an IRI below https://w3id.org/dpv is wanted")
	}
}

// checkConsent keeps what is said of consents to where it can be kept to.
func (p *parser) checkConsent(a attrs, q *Purpose) {
	for _, channel := range q.DoubleOptIn {
		switch {
		case !slices.Contains(q.Channels, channel):
			a.fault("double_opt_in", "double_opt_in: %q is not among the channels", channel)
		case channel != mailbox:
			a.fault("double_opt_in", "double_opt_in: %q has no mailbox to confirm from; email has", channel)
		}
	}
	if len(q.DoubleOptIn) > 0 && p.c.Controller.ConfirmURL == "" {
		a.fault("double_opt_in", "double_opt_in needs controller: confirm_url, the page that the mailed link opens")
	}
	if a.has("renew_days") && q.LegalBasis != "consent" && q.LegalBasis != "" {
		a.fault("renew_days", "renew_days goes with legal_basis consent only")
	}
	if q.OptOutSignal && slices.Contains([]string{"contract", "legal_obligation", "vital_interests"}, q.LegalBasis) {
		a.fault("opt_out_signal", "nobody opts out of legal_basis %s: GDPR Art. 21(1)", q.LegalBasis)
	}
}

func (p *parser) readSets(n *yaml.Node) {
	for _, e := range p.names(n, "purpose_sets") {
		what := quoted("purpose set", e.key.Value)
		if _, ok := p.c.purposes[e.key.Value]; ok {
			p.fault(e.key, "%s: a purpose has this name", what)
		}
		// A list alone is read like the one key of a mapping.
		a := attrs{r: p.reader, what: what, at: e.key, val: map[string]*yaml.Node{"purposes": e.value}}
		if e.value.Kind != yaml.SequenceNode || len(e.value.Content) == 0 {
			a.fault("purposes", "a list of purposes is wanted")
			p.sets[e.key.Value] = nil // one fault is enough: its users are not reported
			continue
		}
		p.sets[e.key.Value] = p.purposeList(a)
	}
}

// purposeList reads the key purposes: a list, or the name of a purpose set. It is sorted.
func (p *parser) purposeList(a attrs) []string {
	n := a.val["purposes"]
	if n == nil {
		return nil
	}
	if n.Kind == yaml.ScalarNode {
		name := a.text("purposes")
		set, ok := p.sets[name]
		if !ok && name != "" {
			a.fault("purposes", "unknown purpose set %q%s", name, meant(name, slices.Sorted(maps.Keys(p.sets))))
		}
		return slices.Clone(set)
	}
	names := a.someOf("purposes", "purpose", p.purposeNames())
	slices.Sort(names)
	return names
}

func (p *parser) readRoles(n *yaml.Node) {
	for _, e := range p.names(n, "roles") {
		a := p.attrs(e.key, e.value, quoted("role", e.key.Value), "title", "purposes", "capture")
		r := &Role{Name: e.key.Value, Title: a.need("title"), Purposes: p.purposeList(a), Capture: a.truth("capture")}
		if !a.has("purposes") {
			a.fault("purposes", "no purposes")
		}
		p.c.Roles = append(p.c.Roles, r)
		p.c.roles[r.Name] = r
	}
}

func (p *parser) readNotices(n *yaml.Node) {
	if n.Kind != yaml.SequenceNode {
		p.fault(n, "notices: a list is wanted")
		return
	}
	for _, e := range n.Content {
		a := p.attrs(e, e, "notice", "id", "version", "purposes", "text")
		a.need("id")
		q := &Notice{
			ID: a.word("id"), Version: a.needNumber("version", 1<<31-1), Purposes: p.purposeList(a), Text: p.noticeText(a),
		}
		p.checkNotice(a, q)
		p.c.Notices = append(p.c.Notices, q)
	}
}

func (p *parser) checkNotice(a attrs, q *Notice) {
	if _, twice := p.c.Notice(q.ID, q.Version); twice {
		a.fault("version", "version %d of %q again", q.Version, q.ID)
	}
	if !a.has("purposes") {
		a.fault("purposes", "no purposes")
	}
	for _, name := range q.Purposes {
		if !p.c.purposes[name].ConsentNeeded {
			a.fault("purposes", "purpose %q needs no consent, so no notice asks for it", name)
		}
	}
}

// noticeText reads the wording by language.
func (p *parser) noticeText(a attrs) map[string]string {
	if !a.has("text") {
		a.fault("text", "no text")
		return nil
	}
	text := map[string]string{}
	for _, e := range p.pairs(a.val["text"], "notice: text") {
		if !isLocale(e.key.Value) {
			p.fault(e.key, "notice: text: %q is no BCP 47 language such as en or de-AT", e.key.Value)
			continue
		}
		if s := a.scalar("text", e.value); s != "" {
			text[e.key.Value] = s
		} else {
			p.fault(e.value, "notice: text: the text is empty")
		}
	}
	if len(text) == 0 {
		a.fault("text", "no text")
	}
	return text
}

// isLocale reports whether s is a BCP 47 language in its canonical form.
func isLocale(s string) bool {
	tag, err := language.Parse(s)
	return err == nil && tag.String() == s
}

func quoted(what, name string) string { return what + ` "` + name + `"` }
