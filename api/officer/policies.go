package officer

import (
	"net/http"
	"time"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
)

// maxBundle is the most bytes of a policy bundle, as package bundle has it.
const maxBundle = 8 << 20

// bundleTimeout is for the proofs and tests of a policy, which have deadlines of their own.
const bundleTimeout = time.Minute

// typeGzip is the type of a bundle, a tar archive that is compressed.
const typeGzip = "application/gzip"

// pushPolicy serves POST /v1/policy/bundle.
func pushPolicy(c *wire.Call) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	if err := wire.MediaType(c.R.Header, typeGzip); err != nil {
		return err
	}
	archive, err := wire.ReadAll(c.R.Body)
	if err != nil {
		return err
	}
	done, err := c.Session.PushPolicy(c.Context(), archive)
	if err != nil {
		return err
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, appendInstalled(wire.Buffer(), &done))
}

func appendInstalled(b []byte, d *vault.Installed) []byte {
	o := wire.Begin(b)
	o.Text("policy", wire.Digest(d.Policy))
	o.Text("digest", wire.Digest(d.Revision.Policy))
	o.Text("revision", d.Bundle.Revision)
	o.Int("sequence", int(d.Bundle.Sequence))
	o.TextIf("key", d.KeyID)
	o.Bool("changed", d.Changed)
	o.Key("disclosure")
	o.B = wire.AppendDisclosure(o.B, d.Disclosure)
	return o.End()
}
