package traffic

import "strings"

// layer is a part of what a server does, with what the names of its functions begin with.
type layer struct {
	name  string
	begin []string
}

const ours = "github.com/tacitcrm/tacit/"

// layers are looked through for each function of a stack, from the innermost outwards: the first that is known says what
// the sample belongs to. Packages that serve several steps, such as keys, records and the database's client, are not among
// them, and so belong to whoever called.
var layers = []layer{
	{"auth", []string{ours + "api.authenticate", ours + "vault.(*Vault).Authenticate", ours + "vault/credential"}},
	{"load", []string{ours + "vault/facts", ours + "vault/listing", ours + "vault.(*request).load"}},
	{"decide", []string{ours + "policy", ours + "vault.(*request).decide"}},
	{"open", []string{ours + "vault/release", ours + "vault.(*request).open"}},
	{"integrate", []string{ours + "audit/publish", ours + "audit/tree", ours + "audit/archive", "main.publishing"}},
	{"log", []string{ours + "audit.", ours + "vault.(*request).record"}},
	{"encode", []string{ours + "api/wire.Append", ours + "api/wire.(*Object)", ours + "api/wire.(*Call).Record", ours + "api/wire.(*Call).Page"}},
	{"door", []string{ours + "vault."}},
	{"telemetry", []string{ours + "api.(*server).served", ours + "internal/telemetry", "go.opentelemetry.io/", "log/slog."}},
	{"parse", []string{ours + "api"}},
	{"jobs", []string{"github.com/riverqueue/", ours + "internal/jobs"}},
	{"http", []string{"net/http.", "github.com/go-chi/"}},
	{"garbage", []string{"runtime.gcBgMarkWorker", "runtime.bgsweep", "runtime.bgscavenge"}},
}

// otherLayer is what belongs to none: the scheduler, the database's client by itself, and the like.
const otherLayer = "other"

// LayerNames lists the layers in the order of a request.
func LayerNames() []string {
	return []string{"http", "parse", "auth", "load", "decide", "door", "open", "log", "encode", "telemetry", "integrate", "jobs", "garbage", otherLayer}
}

// layerOf finds the layer of a stack, whose innermost function stands first.
func layerOf(stack []string) string {
	for _, function := range stack {
		for i := range layers {
			for _, begin := range layers[i].begin {
				if strings.HasPrefix(function, begin) {
					return layers[i].name
				}
			}
		}
	}
	return otherLayer
}

// shares are the parts of the processor time that each layer took.
func (p *processor) shares() map[string]float64 {
	var all uint64
	took := map[string]uint64{}
	for _, s := range p.samples {
		var stack []string
		for _, location := range s.stack {
			stack = append(stack, p.names[location]...)
		}
		took[layerOf(stack)] += s.ns
		all += s.ns
	}
	out := make(map[string]float64, len(took))
	for name, ns := range took {
		out[name] = float64(ns) / float64(all)
	}
	return out
}
