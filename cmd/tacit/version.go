package main

import (
	"fmt"
	"runtime/debug"

	"github.com/alecthomas/kong"

	"github.com/tacitcrm/tacit/internal/cli"
)

type versionCmd struct {
	JSON bool `name:"json" help:"Print JSON."`
}

// Run prints the module's version and the revision that it was built from.
func (c *versionCmd) Run(t *cli.Terminal) error {
	v := buildVersion()
	if c.JSON {
		return t.PrintJSON(v)
	}
	fmt.Fprintf(t.Stdout, "tacit %s %s %s\n", v.Version, v.Revision, v.Go)
	return nil
}

// versionFlag is --version, which stands beside no command.
type versionFlag bool

// BeforeReset prints what the command prints, before kong asks for a command.
func (versionFlag) BeforeReset(app *kong.Kong, t *cli.Terminal) error {
	if err := new(versionCmd).Run(t); err != nil {
		return err
	}
	app.Exit(exitOK)
	return nil
}

type version struct {
	Version  string `json:"version"`
	Revision string `json:"revision"`
	Go       string `json:"go"`
}

// buildVersion reads what the linker recorded; "unknown" where it recorded nothing.
func buildVersion() version {
	v := version{Version: "unknown", Revision: "unknown"}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return v
	}
	v.Version, v.Go = info.Main.Version, info.GoVersion
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			v.Revision = s.Value
		}
	}
	return v
}
