package api

import (
	"net/http"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/vault"
)

// maxBundle is the most bytes of a policy bundle, as package bundle has it.
const maxBundle = 8 << 20

// bundleTimeout is for the proofs and tests of a policy, which have deadlines of their own.
const bundleTimeout = time.Minute

// typeGzip is the type of a bundle, a tar archive that is compressed.
const typeGzip = "application/gzip"

// pushPolicy serves POST /v1/policy/bundle.
func pushPolicy(c *call) error {
	if err := c.noQuery(); err != nil {
		return err
	}
	if err := mediaType(c.r.Header, typeGzip); err != nil {
		return err
	}
	archive, err := readAll(c.r.Body)
	if err != nil {
		return err
	}
	done, err := c.session.PushPolicy(c.ctx(), archive)
	if err != nil {
		return err
	}
	return c.answer(http.StatusOK, typeJSON, appendInstalled(buffer(), &done))
}

func appendInstalled(b []byte, d *vault.Installed) []byte {
	o := begin(b)
	o.text("policy", digest(d.Policy))
	o.text("digest", digest(d.Revision.Policy))
	o.text("revision", d.Bundle.Revision)
	o.int("sequence", int(d.Bundle.Sequence))
	o.textIf("key", d.KeyID)
	o.bool("changed", d.Changed)
	o.key("disclosure")
	o.b = appendDisclosure(o.b, d.Disclosure)
	return o.end()
}

// maxFaultText is how much of one fault of a policy is told: it may quote the policy's source.
const maxFaultText = 400

// policyProblem tells who pushed a policy what is wrong with it: texts that quote nothing but the policy itself.
func policyProblem(reason string, faults []string) *problem {
	return policyFaults(refuse(codePolicyRefused), "bundle", reason, faults)
}

// policyFaults adds what is wrong with a policy, fault by fault, as far as an answer goes.
func policyFaults(p *problem, field, reason string, faults []string) *problem {
	for _, text := range faults[:min(len(faults), maxFaults)] {
		if len(text) > maxFaultText {
			text = strings.ToValidUTF8(text[:maxFaultText], "") + " …"
		}
		p = p.fault(field, reason, text)
	}
	return p
}
