// React checks what it draws unless this is set before it is loaded, which takes several times as long.
Object.assign(process.env, { NODE_ENV: "production" });
