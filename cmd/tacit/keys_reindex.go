package main

import (
	"context"

	"github.com/tacitcrm/tacit/internal/cli"
)

type keysReindexCmd struct {
	directFlags `embed:""`
}

// Run moves all blind indexes to a new root while servers go on. Cut short, it is run again.
func (c *keysReindexCmd) Run(ctx context.Context, t *cli.Terminal) error {
	a, r, err := c.rekeyer(ctx, t)
	if err != nil {
		return err
	}
	defer a.close()
	report, err := r.Rotate(ctx, visited(t))
	if err != nil {
		return rekeyError(err)
	}
	return c.print(t, report)
}
