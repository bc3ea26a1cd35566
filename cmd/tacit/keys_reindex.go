package main

import "context"

type keysReindexCmd struct {
	directFlags `embed:""`
}

// Run moves all blind indexes to a new root while servers go on. Cut short, it is run again.
func (c *keysReindexCmd) Run(ctx context.Context, t *terminal) error {
	a, r, err := c.rekeyer(ctx, t)
	if err != nil {
		return err
	}
	defer a.close()
	report, err := r.Rotate(ctx, t.visited)
	if err != nil {
		return rekeyError(err)
	}
	return c.print(t, report)
}
