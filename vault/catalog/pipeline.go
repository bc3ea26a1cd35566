package catalog

import (
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/tacitcrm/tacit/vault/value"
)

// Pipeline is the way of a record through its stages, such as that of an opportunity until it is won or lost.
type Pipeline struct {
	Name   string
	Title  string
	Stages []Stage // in order
}

// Stage is a step of a pipeline.
type Stage struct {
	Name        string
	Probability int    // per cent, how likely it is won from here: 100 when it is, 0 when it is lost
	Outcome     string // Won, Lost, or "" while it is open
}

// Outcomes of a stage that closes.
const (
	Won  = "won"
	Lost = "lost"
)

// The fields that say where a record stands: a kind with the first one goes by Pipelines.
const (
	PipelineField = "pipeline"
	StageField    = "stage"
)

// Pipeline returns the pipeline of that name.
func (c *Catalog) Pipeline(name string) (*Pipeline, bool) {
	for _, p := range c.Pipelines {
		if p.Name == name {
			return p, true
		}
	}
	return nil, false
}

// Stage returns the stage of that name.
func (p *Pipeline) Stage(name string) (Stage, bool) {
	if i := slices.IndexFunc(p.Stages, func(s Stage) bool { return s.Name == name }); i >= 0 {
		return p.Stages[i], true
	}
	return Stage{}, false
}

// Closed reports whether a record goes no further from the stage.
func (s Stage) Closed() bool { return s.Outcome != "" }

func (p *parser) readPipelines(n *yaml.Node) {
	for _, e := range p.names(n, "pipelines") {
		a := p.attrs(e.key, e.value, quoted("pipeline", e.key.Value), "title", "stages")
		if !isMapping(e.value) {
			continue
		}
		q := &Pipeline{Name: e.key.Value, Title: a.need("title")}
		p.pipelines[q.Name] = e.key
		p.readStages(a, q)
		p.c.Pipelines = append(p.c.Pipelines, q)
	}
}

func (p *parser) readStages(a attrs, q *Pipeline) {
	for _, n := range a.list("stages") {
		s := p.attrs(n, n, a.what+": stage", "name", "probability", "outcome")
		if !isMapping(n) {
			continue
		}
		stage := Stage{Name: s.word("name"), Outcome: s.oneOf("outcome", []string{Won, Lost})}
		if s.has("name") && stage.Name != "" {
			s.what = a.what + ": " + quoted("stage", stage.Name)
		}
		s.need("name")
		stage.Probability = s.probability(stage.Outcome)
		if _, twice := q.Stage(stage.Name); twice && stage.Name != "" {
			s.fault("name", "another stage has this name")
		}
		q.Stages = append(q.Stages, stage)
	}
	for _, outcome := range []string{Won, Lost} {
		if len(q.Stages) > 0 && !slices.ContainsFunc(q.Stages, func(s Stage) bool { return s.Outcome == outcome }) {
			a.fault("stages", "no stage has outcome: %s", outcome)
		}
	}
	if len(q.Stages) > 0 && q.Stages[0].Closed() {
		a.fault("stages", "the first stage is closed: nothing could begin")
	}
}

// probability reads the one of a stage: that of a closed one is certain, and so left out.
func (a attrs) probability(outcome string) int {
	certain := 0
	if outcome == Won {
		certain = 100
	}
	switch {
	case outcome == "" && !a.has("probability"):
		a.fault("probability", "no probability, from 0 to 100")
	case outcome != "" && a.between("probability", 0, 100, certain) != certain:
		a.fault("probability", "probability is %d where outcome is %s", certain, outcome)
	}
	if outcome != "" {
		return certain
	}
	return a.between("probability", 0, 100, 0)
}

// checkPipelines compares the declared values of fields with the pipelines, both ways: a stage that no field can hold is
// never reached, and a value that is no stage is counted nowhere.
func (p *parser) checkPipelines() {
	held := map[string]bool{}
	for _, d := range p.drafts {
		f, ok := d.byName[PipelineField]
		if !ok || f.Type != value.Enum || f.Sealed() {
			continue
		}
		var stages []string
		for _, v := range f.Values {
			held[v] = true
			q, ok := p.c.Pipeline(v)
			if !ok {
				d.fields[f.Name].fault("values", "value %q is no pipeline%s", v, meant(v, p.pipelineNames()))
				continue
			}
			for _, s := range q.Stages {
				if s.Name != "" && !slices.Contains(stages, s.Name) {
					stages = append(stages, s.Name)
				}
			}
		}
		if stages != nil {
			p.checkStages(d, stages)
		}
	}
	for _, q := range p.c.Pipelines {
		if !held[q.Name] {
			p.fault(p.pipelines[q.Name], "%s: no field %q of a kind has it among its values", quoted("pipeline", q.Name), PipelineField)
		}
	}
}

func (p *parser) checkStages(d *draft, stages []string) {
	f, ok := d.byName[StageField]
	if !ok || f.Type != value.Enum || f.Sealed() {
		d.at.fault("fields", "a kind with a field %q has a clear field %q of type enum", PipelineField, StageField)
		return
	}
	a := d.fields[f.Name]
	for _, v := range f.Values {
		if !slices.Contains(stages, v) {
			a.fault("values", "value %q is no stage of the pipelines%s", v, meant(v, stages))
		}
	}
	for _, s := range stages {
		if !slices.Contains(f.Values, s) {
			a.fault("values", "stage %q of the pipelines is not among the values", s)
		}
	}
}

func (p *parser) pipelineNames() []string {
	names := make([]string, len(p.c.Pipelines))
	for i, q := range p.c.Pipelines {
		names[i] = q.Name
	}
	return names
}

// list returns the items of a list that must be there and have some.
func (a attrs) list(key string) []*yaml.Node {
	n := a.val[key]
	switch {
	case n == nil:
		a.fault(key, "no %s", key)
		return nil
	case n.Kind != yaml.SequenceNode || len(n.Content) == 0:
		a.fault(key, "%s: a list is wanted", key)
		return nil
	}
	return n.Content
}
