@rem The scripts of package.json begin with exec: signals to npm then reach node, with no shell between that keeps them.
@rem Windows has no exec; this file stands in for it.
@%*
