console.log(`probe node20-actions=node${process.versions.node.split('.')[0]}`);
