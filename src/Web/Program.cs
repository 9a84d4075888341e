return await Web.Commands.CommandLine.RunAsync(args);
