package arch_test

import (
	"fmt"
	"slices"
	"strings"
)

// mayImport is the import table. A row speaks for its directory and those below that have no row of their
// own; "..." stands for all of ours. Packages under one row may import each other. A
// directory without a row is a fault: where a new package stands is decided here first.
var mayImport = map[string][]string{
	"cmd/tacit":        {"..."},
	"cmd/tacit-verify": {"audit/leaf", "audit/tree", "vault/certificate"}, // what strangers run stands on little
	"e2e":              {"..."},
	"examples":         {"client"},
	"client":           {}, // what other programs import stands alone
	"api": {
		"api/bulk", "api/campaigns", "api/merges", "api/officer", "api/reads", "api/rights", "api/spec", "api/webhooks", "api/wire", "api/work", "vault", "vault/catalog", "vault/consent", "vault/crm", "vault/desk",
		"vault/campaign", "vault/merge", "vault/webhook",
	},
	"api/wire": {
		"api/spec", "audit", "crypto", "policy", "vault", "vault/catalog", "vault/desk", "vault/value", // crypto: an address is a Secret as soon as it is read
	},
	"api/rights": {
		"api/spec", "api/wire", "vault", "vault/certificate", "vault/consent", "vault/desk", "vault/ledger", "vault/retention", "vault/rights", "vault/value",
	},
	"api/webhooks":  {"api/spec", "api/wire", "vault", "vault/webhook"},
	"api/campaigns": {"api/spec", "api/wire", "vault", "vault/campaign", "vault/catalog", "vault/fault"},
	"api/work":      {"api/wire", "vault", "vault/catalog", "vault/crm", "vault/routing", "vault/service", "vault/stages"},
	"api/merges":    {"api/spec", "api/wire", "vault", "vault/catalog", "vault/merge"},
	"api/reads": {
		"api/spec", "api/wire", "vault", "vault/catalog", "vault/consent", "vault/tally", "vault/timeline", "vault/views",
	},
	"api/bulk":    {"api/wire", "policy", "vault", "vault/catalog", "vault/extract", "vault/importer", "vault/job", "vault/mapping"},
	"api/officer": {"api/spec", "api/wire", "audit", "audit/tree", "policy", "vault", "vault/grants", "vault/oversight", "vault/report"},
	"api/spec":    {"vault", "vault/desk", "vault/oversight", "vault/rights", "vault/report", "vault/value", "vault/catalog", "vault/consent", "audit", "policy"},
	"vault": {
		"policy", "policy/bundle", "policy/program", "crypto", "audit", "internal/postgres", "vault/value", "vault/catalog", "vault/consent",
		"vault/fault", "vault/store", "vault/keyring", "vault/reply", "vault/revision", "vault/credential", "vault/draft", "vault/sealed",
		"vault/ledger", "vault/listing", "vault/record", "vault/rule", "vault/crm",
		"vault/fence", "vault/flip", "vault/shred", "vault/tape", "vault/breakglass", "vault/facts", "vault/release",
		"vault/replay", "vault/entry", "vault/idempotency", "vault/capture", "vault/suppress", "vault/newcomer", "vault/snapshot", "vault/meter", "vault/setup",
	},
	"vault/capture": {
		"crypto", "vault/catalog", "vault/consent", "vault/facts", "vault/fault", "vault/keyring", "vault/ledger", "vault/record", "vault/store", "vault/value",
	},
	"vault/suppress": {
		"crypto", "vault/catalog", "vault/consent", "vault/facts", "vault/fault", "vault/keyring", "vault/ledger", "vault/record", "vault/store",
		"vault/value",
	},
	"vault/importer": {
		"audit", "crypto", "policy", "vault", "vault/catalog", "vault/draft", "vault/facts", "vault/fault", "vault/job", "vault/keyring", "vault/mapping",
		"vault/record", "vault/release", "vault/revision", "vault/sheet", "vault/store", "vault/value",
	},
	"vault/extract": {"audit", "policy", "vault", "vault/catalog", "vault/facts", "vault/fault", "vault/listing", "vault/release"},
	"vault/facts": {
		"policy", "vault/catalog", "vault/fault", "vault/keyring", "vault/ledger", "vault/record", "vault/revision", "vault/store", "vault/tape",
	},
	"vault/release": {
		"audit", "policy", "crypto", "vault/catalog", "vault/consent", "vault/draft", "vault/facts", "vault/fault", "vault/keyring", "vault/record", "vault/reply",
		"vault/revision", "vault/tape", "vault/value",
	},
	"vault/replay": {
		"audit", "vault/catalog", "vault/fault", "vault/fence", "vault/flip", "vault/shred", "vault/store",
	},
	"vault/notary":      {"audit", "audit/anchor", "audit/publish", "audit/tree", "crypto", "vault/fault", "vault/keyring", "vault/store"},
	"vault/access":      {"audit", "audit/tree", "policy", "vault/credential", "vault/facts", "vault/fault", "vault/reply", "vault/tape"},
	"vault/entry":       {"audit", "crypto", "policy", "vault/catalog", "vault/fault", "vault/keyring"},
	"vault/snapshot":    {"vault/facts", "vault/record", "vault/revision", "vault/store"},
	"vault/newcomer":    {"crypto", "vault/facts", "vault/keyring", "vault/ledger", "vault/record", "vault/store", "vault/suppress"},
	"vault/setup":       {"crypto", "vault/fence", "vault/keyring", "vault/revision", "vault/store"},
	"vault/meter":       {},
	"vault/grants":      {"audit", "policy", "vault", "vault/breakglass"},
	"vault/idempotency": {"crypto", "vault/fault", "vault/keyring", "vault/store"},
	"vault/backup": {
		"audit", "audit/archive", "crypto", "internal/postgres", "vault/store", "vault/fault", "vault/fence", "vault/keycopy", "vault/shred", "vault/ledger",
		"vault/consent", "vault/catalog", "vault/revision", "vault/keyring", "vault/requests",
	},
	"vault/record": {
		"crypto", "vault/keyring", "vault/store", "vault/fault", "vault/catalog", "vault/value", "vault/revision", "vault/draft", "vault/sealed",
	},
	"vault/job":     {"crypto", "vault/keyring", "vault/mapping", "vault/reply", "vault/store", "vault/fault"},
	"vault/prove":   {"internal/postgres", "crypto", "vault/store", "vault/catalog", "vault/sealed", "vault/fence"},
	"vault/mapping": {"vault/draft", "vault/catalog", "vault/value", "vault/fault"},
	"vault/sheet":   {},
	"vault/listing": {
		"crypto", "policy", "policy/program", "vault/keyring", "vault/revision", "vault/draft", "vault/catalog", "vault/value", "vault/fault", "vault/facts",
		"vault/ledger", "vault/release", "vault/store",
	},
	"vault/ledger":     {"policy", "crypto", "vault/keyring", "vault/store", "vault/fault", "vault/consent", "vault/catalog", "vault/value"},
	"vault/credential": {"audit", "vault/keyring", "vault/store", "vault/fault", "vault/catalog"},
	"vault/breakglass": {"vault/keyring", "vault/store", "vault/fault"},
	"vault/reply":      {"policy", "vault/catalog", "vault/consent", "vault/value"},
	"vault/revision":   {"policy", "policy/bundle", "crypto", "vault/keyring", "vault/store", "vault/fault", "vault/catalog", "vault/value"},
	"vault/keyring":    {"crypto", "vault/store", "vault/fault", "vault/catalog"},
	"vault/fence":      {"crypto", "vault/store", "vault/fault"},
	"vault/tape": {
		"audit", "crypto", "policy", "vault/breakglass", "vault/catalog", "vault/credential", "vault/fault", "vault/keyring", "vault/ledger",
		"vault/record", "vault/revision", "vault/store",
	},
	"vault/inquiry": {"audit", "policy", "vault/catalog", "vault/revision", "vault/tape"},
	"vault/oversight": {
		"audit", "audit/tree", "policy", "vault", "vault/access", "vault/entry", "vault/facts", "vault/fault", "vault/inquiry", "vault/listing",
		"vault/release", "vault/revision", "vault/tape",
	},
	"vault/shred": {"vault/catalog", "vault/fault", "vault/keyring", "vault/store"},
	"vault/flip":  {"audit", "crypto", "vault/catalog", "vault/fault", "vault/fence", "vault/keycopy", "vault/keyring", "vault/store"},
	"vault/rekey": {
		"audit", "vault/catalog", "vault/fault", "vault/keyring", "vault/record", "vault/revision", "vault/store", "vault/tape",
	},
	"vault/attest": {
		"audit", "crypto", "policy", "vault/catalog", "vault/fault", "vault/keyring", "vault/ledger", "vault/record", "vault/revision", "vault/store", "vault/tape",
	},
	"vault/keycopy":   {"internal/postgres", "vault/store", "vault/fault"},
	"vault/store":     {"internal/postgres", "vault/fault"},
	"vault/draft":     {"crypto", "vault/fault", "vault/catalog", "vault/value"},
	"vault/sealed":    {"vault/fault"},
	"vault/fault":     {},
	"vault/report":    {"vault", "vault/consent", "vault/oversight", "audit", "policy"},
	"vault/vaulttest": {"..."},
	"vault/erasure": {
		"audit", "audit/tree", "crypto", "policy", "vault", "vault/access", "vault/catalog", "vault/certificate", "vault/credential", "vault/facts",
		"vault/fault", "vault/fence", "vault/keyring", "vault/ledger", "vault/letter", "vault/outbox", "vault/requests", "vault/retention",
		"vault/revision", "vault/rights", "vault/shred", "vault/store", "vault/suppress",
	},
	"vault/retention": {
		"audit", "crypto", "internal/jobs", "policy", "vault", "vault/catalog", "vault/facts", "vault/fault", "vault/fence", "vault/keyring", "vault/ledger", "vault/record",
		"vault/rights", "vault/revision", "vault/sealed", "vault/shred", "vault/store", "vault/suppress",
	},
	"vault/clerk": {
		"audit", "internal/jobs", "vault", "vault/catalog", "vault/desk", "vault/erasure", "vault/facts", "vault/fault", "vault/job", "vault/notary", "vault/outbox",
		"vault/requests", "vault/retention", "vault/revision", "vault/rights", "vault/routing", "vault/service", "vault/stages", "vault/store",
		"vault/suppress", "vault/webhook",
	},
	"vault/dossier": {
		"audit", "policy", "vault", "vault/catalog", "vault/certificate", "vault/consent", "vault/facts", "vault/fault", "vault/oversight", "vault/record",
		"vault/release", "vault/reply", "vault/requests", "vault/revision", "vault/rights", "vault/tape", "vault/value",
	},
	"vault/requests": {"crypto", "vault/catalog", "vault/fault", "vault/keyring", "vault/rights", "vault/store"},
	"vault/desk": {
		"audit", "crypto", "policy", "vault", "vault/access", "vault/catalog", "vault/certificate", "vault/consent", "vault/credential", "vault/dossier",
		"vault/erasure", "vault/facts", "vault/fault", "vault/fence", "vault/idempotency", "vault/keyring", "vault/ledger", "vault/outbox", "vault/receipt",
		"vault/release", "vault/reply", "vault/requests", "vault/retention", "vault/revision", "vault/rights", "vault/shred", "vault/store", "vault/suppress",
		"vault/tape", "vault/value", "vault/record", "vault/letter", "vault/sealed", "vault/job",
		"vault/capture", "vault/notary", "vault/draft",
	},
	"vault/crm": {
		"vault/catalog", "vault/draft", "vault/fault", "vault/hours", "vault/listing", "vault/record", "vault/rule", "vault/store", "vault/value",
	},
	"vault/timeline": {
		"audit", "policy", "vault", "vault/catalog", "vault/consent", "vault/facts", "vault/fault", "vault/listing", "vault/release", "vault/value",
	},
	"vault/webhook": {
		"audit", "crypto", "internal/jobs", "policy", "vault", "vault/catalog", "vault/fault", "vault/keyring", "vault/reply", "vault/store",
	},
	"vault/campaign": {"audit", "policy", "vault", "vault/catalog", "vault/fault", "vault/keyring", "vault/store", "vault/tally"},
	"vault/tally":    {"audit", "policy", "vault", "vault/catalog", "vault/fault", "vault/listing", "vault/value"},
	"vault/merge": {
		"audit", "crypto", "policy", "vault", "vault/catalog", "vault/facts", "vault/fault", "vault/keyring", "vault/ledger", "vault/listing", "vault/record",
		"vault/release", "vault/reply", "vault/revision", "vault/store", "vault/tape",
	},
	"vault/views": {
		"audit", "internal/postgres", "policy", "vault", "vault/catalog", "vault/fault", "vault/listing", "vault/store", "vault/value",
	},
	"vault/hours": {},
	"vault/stages": {
		"audit", "policy", "vault", "vault/catalog", "vault/fault", "vault/record", "vault/release", "vault/store", "vault/value",
	},
	"vault/service": {
		"internal/jobs", "vault", "vault/catalog", "vault/crm", "vault/draft", "vault/fault", "vault/store", "vault/value",
	},
	"vault/routing": {
		"audit", "internal/jobs", "policy", "vault", "vault/catalog", "vault/draft", "vault/facts", "vault/fault", "vault/listing", "vault/release",
		"vault/store", "vault/value",
	},
	"vault/rule":        {"vault/catalog", "vault/draft", "vault/fault", "vault/record", "vault/store", "vault/value"},
	"vault/catalog":     {"vault/value", "vault/rights"},
	"vault/value":       {"crypto"}, // for crypto.Secret, which holds every value of a sealed class
	"vault/consent":     {},
	"vault/receipt":     {"vault/consent", "vault/catalog"},
	"vault/rights":      {},
	"vault/certificate": {"audit/leaf", "audit/tree"},                // tacit-verify stands on it
	"vault/letter":      {"crypto", "vault/catalog", "vault/rights"}, // for crypto.Secret
	"vault/outbox": {
		"crypto", "internal/jobs", "internal/postgres", "vault/catalog", "vault/fault", "vault/keyring", "vault/letter", "vault/store",
	},
	"audit":         {"audit/archive", "audit/leaf", "audit/tree", "internal/postgres"},
	"audit/leaf":    {},
	"audit/tree":    {},
	"audit/archive": {"audit/leaf", "audit/tree", "internal/postgres"},
	"audit/inspect": {"audit/archive", "audit/leaf", "audit/tree", "internal/postgres"},
	"audit/anchor":  {},
	"audit/witness": {}, // and audit/witness/witnesstest
	"audit/publish": {"audit", "audit/anchor", "audit/archive", "audit/leaf", "audit/tree", "internal/postgres"},
	"policy":        {},
	"policy/bundle": {},
	"crypto":        {},

	"internal/bench": {
		"vault/importer", "vault/listing", "vault/mapping", "vault/timeline", "vault", "vault/catalog", "vault/crm", "vault/fence", "vault/flip", "vault/keyring", "vault/notary", "vault/rekey", "vault/retention", "vault/revision",
		"vault/sealed", "vault/shred", "vault/store", "policy", "crypto", "crypto/kms", "audit", "audit/archive", "audit/publish", "internal/postgres",
	},
	"internal/bench/traffic":     {"internal/bench", "internal/postgres", "internal/server", "vault/crm", "vault/importer"},
	"internal/cli":               {"client", "vault/catalog", "vault/crm"},
	"internal/cli/auditcli":      {"internal/cli", "client", "audit/leaf", "audit/tree"},
	"internal/cli/benchcli":      {"internal/cli", "internal/bench", "internal/bench/traffic"},
	"internal/cli/breakglasscli": {"internal/cli", "client"},
	"internal/cli/crmcli":        {"internal/cli", "client", "vault/catalog"},
	"internal/cli/policycli": {
		"internal/cli", "client", "internal/prose", "policy", "policy/bundle", "vault/crm", "vault/revision",
	},
	"internal/cli/reportcli":   {"internal/cli", "internal/cli/policycli", "client", "vault/report"},
	"internal/cli/recordcli":   {"internal/cli", "client", "vault/catalog", "vault/crm", "vault/fault", "vault/mapping", "vault/sheet", "vault/value"},
	"internal/cli/rightscli":   {"internal/cli", "client", "vault/catalog", "vault/crm", "vault/rights"},
	"internal/cli/consentcli":  {"internal/cli", "client"},
	"internal/maildrop":        {},
	"internal/demo":            {"vault", "vault/crm"},
	"internal/prose":           {"policy"},
	"internal/server":          {},
	"internal/jobs":            {"internal/postgres"},
	"internal/watch":           {"policy/bundle", "vault"},
	"internal/postgres":        {},
	"internal/postgres/pgtest": {"internal/postgres"},
	"internal/telemetry":       {},
	"internal/arch":            {},
}

// testSupport are packages that only tests may import.
var testSupport = []string{"internal/postgres/pgtest", "crypto/kms/kmstest", "audit/witness/witnesstest", "audit/publish/publishtest", "vault/vaulttest"}

// checkImports holds the files of the program to the table. Tests may stand on any of our packages.
func checkImports(s source) []string {
	if s.test {
		return nil
	}
	owner, ok := row(s.dir())
	if !ok {
		return []string{fmt.Sprintf("%s: directory %s has no row in the import table", s.path, s.dir())}
	}
	var faults []string
	for imported, node := range s.imports() {
		target, ours := strings.CutPrefix(imported, module+"/")
		if !ours {
			continue
		}
		if slices.Contains(testSupport, target) && !slices.Contains(testSupport, s.dir()) {
			faults = append(faults, s.at(node)+target+" is for tests alone")
		} else if !permitted(owner, target) {
			faults = append(faults, s.at(node)+owner+" may not import "+target)
		}
	}
	return faults
}

// row returns the longest row that speaks for a directory.
func row(dir string) (string, bool) {
	for d := dir; d != "."; {
		if _, ok := mayImport[d]; ok {
			return d, true
		}
		cut := strings.LastIndex(d, "/")
		if cut < 0 {
			return "", false
		}
		d = d[:cut]
	}
	return "", false
}

func permitted(owner, target string) bool {
	if other, ok := row(target); ok && other == owner {
		return true
	}
	return slices.Contains(mayImport[owner], target) || slices.Contains(mayImport[owner], "...")
}
